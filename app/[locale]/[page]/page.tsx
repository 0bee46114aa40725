import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Page } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type Props = LocaleParams<{ page: string }>;

const addresses = { help: paths.help, about: paths.about, privacy: paths.privacy, accessibility: paths.accessibility };
type PageId = keyof typeof addresses;
const isPageId = (id: string): id is PageId => id in addresses;

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(addresses).map((page) => ({ page }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const { id, page } = await pageOf(params);
  return pageMetadata({
    locale,
    here: addresses[id],
    title: page.title[locale],
    summary: page.sections[0]?.paragraphs[0]?.[locale] ?? page.title[locale],
  });
};

const SitePage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id, page } = await pageOf(params);
  return (
    <PageFrame locale={locale} here={addresses[id]} crumbs={[]}>
      <h1>{page.title[locale]}</h1>
      <div className="text-column">
        {page.sections.map((section, index) => (
          <PageSection
            key={section.heading.zh}
            id={section.id ?? `part-${index + 1}`}
            section={section}
            locale={locale}
          />
        ))}
      </div>
    </PageFrame>
  );
};

const PageSection = ({ id, section, locale }: { id: string; section: Page['sections'][number]; locale: Locale }) => (
  <Section id={id} title={section.heading[locale]}>
    <div className="space-y-4">
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph.zh}>{paragraph[locale]}</p>
      ))}
      {section.list && (
        <ul className="list-disc space-y-1 pl-6 marker:text-quiet">
          {section.list.map((item) => (
            <li key={item.zh}>{item[locale]}</li>
          ))}
        </ul>
      )}
      {section.more && (
        <p>
          <a href={paths[section.more.page](locale)}>{section.more.text[locale]}</a>
        </p>
      )}
    </div>
  </Section>
);

const pageOf = async (params: Props['params']) => {
  const { page: id } = await params;
  const page = theCatalogue().findPage(id);
  return isPageId(id) && page ? { id, page } : notFound();
};

export default SitePage;
