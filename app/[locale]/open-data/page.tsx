import type { Metadata } from 'next';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { absolute } from '#app/_reading/open-data.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { licence } from '#lib/standards/licence.ts';
import { texts } from './words.ts';

export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return pageMetadata({
    locale,
    here: paths.openData,
    title: texts[locale].title,
    summary: texts[locale].summary(theCatalogue().city.name[locale]),
  });
};

const OpenDataPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const example = paths.catalogue.item(theCatalogue().listFeatured()[0]?.id ?? '');
  return (
    <PageFrame locale={locale} here={paths.openData} crumbs={[]}>
      <h1>{say.title}</h1>
      <p className="mt-2 text-column">{say.summary(theCatalogue().city.name[locale])}</p>
      <Section id="documents" title={say.documents}>
        <dl className="text-column space-y-5">
          <Published name={say.cpsvAp} path={paths.catalogue.cpsvAp} about={say.cpsvApIs} />
          <Published name={say.items} path={paths.catalogue.items} about={say.itemsAre} />
          <Published name={say.item} path={example} about={say.itemIs} />
          <Published name={say.openApi} path={paths.catalogue.openApi} about={say.openApiIs} />
        </dl>
      </Section>
      <Section id="example" title={say.example}>
        <div className="text-column space-y-4">
          <p>{say.exampleOne}</p>
          <Command>{`curl ${absolute(example)}`}</Command>
          <p>{say.exampleAll}</p>
          <Command>{`curl -s ${absolute(paths.catalogue.items)} | jq -r '${query}'`}</Command>
          <p>{say.anywhere}</p>
        </div>
      </Section>
      <Terms locale={locale} />
    </PageFrame>
  );
};

const query = '.[].basic | [.task_name, .promise_explain] | @tsv';

const Terms = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const { name, fictional } = theCatalogue().city;
  return (
    <Section id="licence" title={say.terms}>
      <div className="text-column space-y-4">
        <p>
          {say.licence}
          <a href={licence.address}>{licence.name}</a>
        </p>
        <p>{say.people}</p>
        {fictional && <p>{say.fictional(name[locale])}</p>}
      </div>
    </Section>
  );
};

const Published = ({ name, path, about }: { name: string; path: string; about: string }) => (
  <div>
    <dt className="font-semibold">{name}</dt>
    <dd>
      <p>{about}</p>
      <p className="font-mono text-small wrap-anywhere">
        <a href={path}>{absolute(path)}</a>
      </p>
    </dd>
  </div>
);

const Command = ({ children }: { children: string }) => (
  <pre className="border-l-4 border-line bg-surface px-4 py-3 text-small wrap-anywhere whitespace-pre-wrap">
    <code>{children}</code>
  </pre>
);

export default OpenDataPage;
