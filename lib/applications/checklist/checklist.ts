import { papersAskedFor, waysToHandOver, type AskedPaper } from '#lib/catalogue/papers.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** What staff ticked for one paper or condition; names are those of whoever ticked. */
export type Check = {
  item: string;
  receivedAt: Date | null;
  receivedBy: string | null;
  verifiedAt: Date | null;
  verifiedBy: string | null;
  /** 容缺: accepted without it, on the promise that it comes by this day. */
  promisedFor: Day | null;
};

export type Mark = 'received' | 'verified';

/** A paper with how its applicant said it comes, or a condition of the guide, which has no way; and what staff ticked. */
export type ChecklistLine = {
  item: string;
  name: Bilingual;
  way: AskedPaper['way'] | undefined;
  check: Check | undefined;
};

type Filed = { form: Form; answers: Answers; terms: Pick<Terms, 'conditions'> };

/** The papers that its applicant was asked for, in the order of the form, then the conditions of the guide. */
export function checklistOf({ form, answers, terms }: Filed, checks: readonly Check[]): ChecklistLine[] {
  const ticked = new Map(checks.map((check) => [check.item, check]));
  const lines = [
    ...papersAskedFor(form, answers).map(({ item, name, way }) => ({ item, name, way })),
    ...(terms.conditions ?? []).map((name, index) => ({ item: `condition-${index + 1}`, name, way: undefined })),
  ];
  return lines.map((line) => ({ ...line, check: ticked.get(line.item) }));
}

/** True of a paper that somebody brings or posts: what is uploaded or shared is there, and a condition does not arrive. */
export const arrivesByHand = ({ way }: Pick<ChecklistLine, 'way'>): boolean =>
  waysToHandOver.some((one) => one === way);

/** True of a paper that its applicant has to bring or post, has not arrived, and was not accepted as promised. */
export const isMissing = (line: ChecklistLine): boolean =>
  arrivesByHand(line) && !line.check?.receivedAt && !line.check?.promisedFor;
