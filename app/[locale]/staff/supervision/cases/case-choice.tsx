import { actOnSelected } from '#app/_parts/staff/several/actions.ts';
import { SeveralActs } from '#app/_parts/staff/several/several-acts.tsx';
import { typedSelection } from '#app/_parts/staff/several/typed-selection.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { isOver } from '#lib/applications/life/life.ts';
import { readTeam } from '#lib/applications/several/read-offers.ts';
import type { SupervisedCase } from '#lib/applications/supervision/figures/read-cases.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CaseLines } from './case-lines.tsx';

const texts = words({
  zh: { all: '全选本页', none: '全不选' },
  en: { all: 'Select all on this page', none: 'Select none' },
});

type CaseChoiceProps = {
  ctx: PortalContext;
  rows: SupervisedCase[];
  locale: Locale;
  title: string;
  all: boolean;
  allAt: (all: boolean) => string;
};

/** The cases behind a number; of open ones, a supervisor of their department gives those that are ticked to colleagues. */
export const CaseChoice = async ({ ctx, rows, locale, title, all, allAt }: CaseChoiceProps) => {
  const today = dayOf(ctx.now());
  const given = rows.filter(({ opens, status }) => opens && !isOver(status));
  if (given.length === 0) return <CaseLines {...{ rows, locale, title, today }} />;
  const typed = await typedSelection();
  const isTicked = ({ id }: SupervisedCase) => typed.ticked?.some((box) => box.startsWith(id)) ?? all;
  const team = await readTeam(ctx, [...new Set(given.map(({ department }) => department))]);
  return (
    <form id="case" action={actOnSelected} noValidate tabIndex={-1}>
      <ErrorSummary locale={locale} errors={typed.errors} />
      <input type="hidden" name="locale" value={locale} />
      <button disabled hidden aria-label={title} />
      <p className="several-tools">
        <a href={allAt(!all)}>{texts[locale][all ? 'none' : 'all']}</a>
      </p>
      <CaseLines {...{ rows, locale, title, today, isTicked }} />
      <div className="mt-4 max-w-[28em]">
        <SeveralActs offers={{ acts: ['handing-over'], team }} {...{ typed, locale }} />
      </div>
    </form>
  );
};
