import type { Metadata } from 'next';
import { EventIndex } from '#app/_parts/catalogue/event-index.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '按人生阶段找',
    summary: '遇上什么事，就从哪里找起；要办的服务都归在一起。',
    citizen: '个人和家庭',
    business: '企业和个体户',
  },
  en: {
    title: 'Life events',
    summary: 'Pick what is happening in your life; the services it needs are together.',
    citizen: 'You and your family',
    business: 'Your business',
  },
});

export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return pageMetadata({ locale, here: paths.lifeEvents, ...texts[locale] });
};

const LifeEventsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  return (
    <PageFrame locale={locale} here={paths.lifeEvents} crumbs={[]}>
      <h1>{say.title}</h1>
      <p className="mt-2 text-column">{say.summary}</p>
      <Section id="citizen" title={say.citizen}>
        <EventIndex locale={locale} events={theCatalogue().listLifeEvents('citizen')} />
      </Section>
      <Section id="business" title={say.business}>
        <EventIndex locale={locale} events={theCatalogue().listLifeEvents('business')} />
      </Section>
    </PageFrame>
  );
};

export default LifeEventsPage;
