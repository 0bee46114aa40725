import type { Metadata } from 'next';
import { SeveralDone } from '#app/_parts/staff/several/several-done.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { filterFrom, type FilterQuery } from '#lib/applications/supervision/figures/case-filter.ts';
import { readSupervisedCases } from '#lib/applications/supervision/figures/read-cases.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sayFilter } from './filter-words.ts';
import { CaseChoice } from './case-choice.tsx';

const texts = words({
  zh: { up: '督办', empty: '没有这样的办件。', more: '下一页', csv: '下载 CSV' },
  en: { up: 'Supervision', empty: 'There is no such case.', more: 'Next page', csv: 'Download CSV' },
});

type Props = LocaleParams & { searchParams: Promise<FilterQuery & { after?: string; all?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const limit = 25;

/** The cases behind a number of the supervision page. */
const SupervisedCasesPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { after, all, ...query } = await searchParams;
  const here = (other: Locale) => paths.staff.supervisedCases(other, query);
  const ctx = await staffContext(locale, here);
  const filter = filterFrom(query) ?? redirectNotFound(locale);
  const page = { after: isId(after) ? after : undefined, limit };
  const rows = (await readSupervisedCases(ctx, filter, page)) ?? redirectNotFound(locale);
  const last = rows.at(-1);
  const allAt = (wanted: boolean) =>
    paths.staff.supervisedCases(locale, { ...query, after, all: wanted ? '1' : undefined });
  const title = sayFilter(filter, rows, locale);
  return (
    <StaffFrame {...{ ctx, locale, here }} crumbs={[{ href: paths.staff.supervision(locale), text: say.up }]}>
      <PageTitle locale={locale} title={title} />
      <SeveralDone {...{ ctx, locale }} />
      <h1 className="text-h2">{title}</h1>
      {rows.length === 0 ? (
        <p className="mt-4 text-quiet">{say.empty}</p>
      ) : (
        <>
          <p className="mt-2 mb-3">
            <a href={paths.staff.supervisionCsv(locale, 'cases', query)}>{say.csv}</a>
          </p>
          <CaseChoice {...{ ctx, rows, locale, title }} all={all === '1'} allAt={allAt} />
        </>
      )}
      {rows.length === limit && last && (
        <a
          href={paths.staff.supervisedCases(locale, { ...query, after: last.id })}
          className="mt-4 inline-flex min-h-11 items-center"
        >
          {say.more}
        </a>
      )}
    </StaffFrame>
  );
};

export default SupervisedCasesPage;
