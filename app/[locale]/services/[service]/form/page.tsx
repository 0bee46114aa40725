import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { PrintButton } from '#app/_ui/print-button.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';
import { isOpen, type Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { sayCondition } from '#lib/forms/say-condition.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { BlankField } from './blank-field.tsx';

const texts = words({
  zh: {
    title: (service: string) => `${service}：空白申请表`,
    about: '网上申请问的就是这些，先看一遍，心里有数。',
    counter: '不方便上网的，可以打印出来填好，带到办理窗口。',
    print: '打印空白表',
    apply: '在线申请',
    only: (condition: string) => `只在这种情形填：${condition}`,
    signature: '申请人签名',
    signatory: (who: string) => `签名：${who}`,
    date: '日期',
  },
  en: {
    title: (service: string) => `${service}: empty application form`,
    about: 'This is what the online application asks. Read it through before you begin.',
    counter: ' If you would rather not apply online, print it, fill it in and bring it to a counter.',
    print: 'Print the empty form',
    apply: 'Apply online',
    only: (condition: string) => `Only if ${condition}`,
    signature: 'Signature of the applicant',
    signatory: (who: string) => `Signature: ${who}`,
    date: 'Date',
  },
});

type Props = LocaleParams<{ service: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listGuides()
    .flatMap((guide) => (theCatalogue().formOf(guide) ? [{ service: guide.id }] : []));

const hereOf = (id: string) => (locale: Locale) => paths.blankForm(locale, id);

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const guide = theCatalogue().findGuide((await params).service);
  return guide
    ? pageMetadata({
        ...{ locale, here: hereOf(guide.id) },
        ...{ title: texts[locale].title(guide.name[locale]), summary: texts[locale].about },
      })
    : {};
};

/** The application's questions on paper, to read beforehand or fill in by hand. */
const BlankFormPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const guide = theCatalogue().findGuide((await params).service) ?? notFound();
  const form = theCatalogue().formOf(guide) ?? notFound();
  const crumbs = [{ href: paths.service(locale, guide.id), text: guide.name[locale] }];
  return (
    <PageFrame locale={locale} here={hereOf(guide.id)} crumbs={crumbs}>
      <p className="mb-2 hidden text-small print:block">{theCatalogue().city.portal[locale]}</p>
      <h1>{texts[locale].title(guide.name[locale])}</h1>
      <Ways guide={guide} locale={locale} />
      <div className="text-column">
        {form.pages.map((page) => (
          <BlankPage key={page.id} page={page} form={form} locale={locale} />
        ))}
        {[texts[locale].signature, ...signatoriesIn(form, locale)].map((who) => (
          <Signature key={who} who={who} locale={locale} />
        ))}
      </div>
    </PageFrame>
  );
};

const Ways = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <div className="print:hidden">
    <p className="mt-2 text-column">
      {texts[locale].about}
      {guide.channels.includes('counter') && texts[locale].counter}
    </p>
    <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
      {isOpen(guide) && (
        <a href={paths.startApplication(locale, guide.id)} className="button">
          {texts[locale].apply}
        </a>
      )}
      <PrintButton locale={locale} text={texts[locale].print} />
    </p>
  </div>
);

const BlankPage = ({ page, form, locale }: { page: FormPage; form: Form; locale: Locale }) => (
  <Section id={page.id} title={page.title[locale]}>
    {page.showIf && <p className="mb-3 text-small">{texts[locale].only(sayCondition(page.showIf, form, locale))}</p>}
    {page.intro && <p className="mb-3 text-small text-quiet">{page.intro[locale]}</p>}
    <ol className="space-y-6">
      {page.fields.map((field) => (
        <li key={field.id} className="break-inside-avoid">
          <BlankField
            field={field}
            locale={locale}
            only={field.showIf && texts[locale].only(sayCondition(field.showIf, form, locale))}
          />
        </li>
      ))}
    </ol>
  </Section>
);

/** On paper everybody signs beside the applicant whom the form names. */
const signatoriesIn = ({ pages, signatories = [] }: Form, locale: Locale): string[] => {
  const labels = new Map(pages.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label[locale]])));
  return signatories.map(({ field }) => texts[locale].signatory(labels.get(field) ?? field));
};

const Signature = ({ who, locale }: { who: string; locale: Locale }) => (
  <dl className="mt-12 grid gap-6 break-inside-avoid sm:grid-cols-2">
    {[who, texts[locale].date].map((term) => (
      <div key={term} className="flex items-end gap-3">
        <dt className="shrink-0">{term}</dt>
        <dd className="min-h-10 grow border-b border-ink" />
      </div>
    ))}
  </dl>
);

export default BlankFormPage;
