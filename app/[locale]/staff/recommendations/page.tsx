import { ServiceNames } from '#app/_parts/staff/service-names.tsx';
import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/section.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { readInsight, type Insight } from '#lib/recommendations/insight/read-insight.ts';
import { ClickTable } from './click-table.tsx';
import { Freshness } from './freshness.tsx';
import { CoverageList } from './coverage-list.tsx';
import { texts } from './words.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

export const metadata: Metadata = { title: null, robots: { index: false } };

const RecommendationsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.recommendations);
  const insight = (await readInsight(ctx)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.recommendations }));
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.recommendations}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">
        {say.about} <a href={paths.recommendations(locale)}>{say.public}</a>
      </p>
      <div className="mt-4 space-y-3 text-column">
        <Freshness insight={insight} locale={locale} />
        {insight.simulated && <Notice>{say.simulated}</Notice>}
      </div>
      <Section id="coverage" title={say.coverage}>
        <CoverageList coverage={insight.coverage} locale={locale} />
        {insight.unlisted.length > 0 && (
          <p className="mt-3 text-column">
            {say.unlisted}
            <ServiceNames ids={insight.unlisted} locale={locale} />
          </p>
        )}
      </Section>
      <Section id="clicks" title={say.clicks}>
        <ClickTable clicks={insight.clicks} locale={locale} />
      </Section>
      <Section id="visits" title={say.visits}>
        <Visits insight={insight} locale={locale} />
      </Section>
    </StaffFrame>
  );
};

const Visits = ({ insight: { popular, rising }, locale }: { insight: Insight; locale: Locale }) => {
  const say = texts[locale];
  if (popular.length === 0) return <p className="text-quiet">{say.tooFew}</p>;
  return (
    <div className="-mt-4 [&>dl]:border-t-0">
      <SummaryList
        rows={[
          { term: say.popular, value: <ServiceNames ids={popular} locale={locale} /> },
          { term: say.rising, value: rising.length > 0 ? <ServiceNames ids={rising} locale={locale} /> : say.none },
        ]}
      />
    </div>
  );
};

export default RecommendationsPage;
