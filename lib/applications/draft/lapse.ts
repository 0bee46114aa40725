import type { Application } from '#lib/applications/application.ts';
import { addDays, dayOf, startOf, type Day } from '#lib/kernel/day.ts';

/** Days before a draft lapses on which its holder is told at the latest. */
export const noticeDays = 14;

type Touched = Pick<Application, 'updatedAt' | 'keptAt'>;
export type Lapsing = Touched & Pick<Application, 'lapseToldAt'>;
type On = { draftDays: number; today: Day };

/** When somebody last wrote in a draft, or asked to keep it. */
const touchedAt = ({ updatedAt, keptAt }: Touched): Date => (keptAt && keptAt > updatedAt ? keptAt : updatedAt);

/** The last day of a draft that nobody touches again: never sooner after its notice than was promised. */
export function lastDayOf(draft: Lapsing, { draftDays, today }: On): Day {
  const touched = touchedAt(draft);
  const told = draft.lapseToldAt && draft.lapseToldAt > touched ? dayOf(draft.lapseToldAt) : today;
  const [byUse, byNotice] = [addDays(dayOf(touched), draftDays), addDays(told, noticeDays)];
  return byUse > byNotice ? byUse : byNotice;
}

/** Drafts that were last touched before this are told of today, or were to be told before. */
export const tellBefore = ({ draftDays, today }: On): Date => startOf(addDays(today, noticeDays + 1 - draftDays));

/** Drafts that were last touched before the one, and told of before the other, have had their last day. */
export const eraseBefore = ({ draftDays, today }: On): { touched: Date; told: Date } => ({
  touched: startOf(addDays(today, -draftDays)),
  told: startOf(addDays(today, -noticeDays)),
});
