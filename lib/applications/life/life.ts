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

export const after = (status: Status, step: Step): Status | undefined => life[step].moves[status];

export const isOver = (status: Status): boolean => Object.values(life).every(({ moves }) => !moves[status]);

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
