import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { applicantSteps, type ApplicantFacts } from './applicant-steps.ts';
import { formerSteps, type FormerFacts } from './former-steps.ts';
import { staffSteps, type StaffFacts } from './staff-steps.ts';
import { states, type Status } from './states.ts';
import type { StepRow, StepWords } from './step.ts';
import { systemSteps, type SystemFacts } from './system-steps.ts';

export type FactsOf = ApplicantFacts & StaffFacts & SystemFacts & FormerFacts;

/** Everything that can happen to an application. */
export type Step = keyof FactsOf;
export type StaffStep = keyof StaffFacts;

/** A step with the facts that go with it. */
export type Happening = { [S in Step]: { step: S; facts: FactsOf[S] } }[Step];

/** The whole life of an application (FIELD §2). Nothing else may change a status. */
export const life: { [S in Step]: StepRow<FactsOf[S]> } = {
  ...applicantSteps,
  ...staffSteps,
  ...systemSteps,
  ...formerSteps,
};

/** The events of the present period: those since a case was reopened, or all. */
export const sinceReopened = <E extends { step: Step }>(events: E[]): E[] =>
  events.slice(
    Math.max(
      0,
      events.findLastIndex(({ step }) => step === 'reopen'),
    ),
  );

/** What a case has been through, as far as a step that leads back needs it. */
type Past = readonly { status: Status }[];

/** The state that a step leads to; one that leads back leads to where the case was before it came to where it stands. */
export function after(status: Status, step: Step, past: Past = []): Status | undefined {
  const next = life[step].moves[status];
  return next === 'before' ? (past.findLast((event) => event.status !== status)?.status ?? status) : next;
}

/** Nothing is left to be done about a case, unless its decision is taken up again. */
export const isOver = (status: Status): boolean =>
  Object.values(life).every(({ moves, isAfterwards }) => isAfterwards || !moves[status]);

/** The clock runs, or stands still, from acceptance to the decision. */
export const isOnTheClock = (status: Status): boolean => states[status].isOnTheClock === true;

/** The facts of an event in words for the applicant. */
export const detailOf = (happened: Happening, locale: Locale, date: (day: Day) => string): string =>
  wordsOf(happened, locale).detail?.(happened.facts, date) ?? '';

/** The same for staff. */
export const insideOf = (happened: Happening, locale: Locale, date: (day: Day) => string): string =>
  wordsOf(happened, locale).inside?.(happened.facts) ?? detailOf(happened, locale, date);

/** The compiler does not see that the words of a step belong to the facts of the same step. */
const wordsOf = ({ step }: Happening, locale: Locale) => life[step].words[locale] as StepWords<Happening['facts']>;
