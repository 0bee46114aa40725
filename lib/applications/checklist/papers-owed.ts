import { papersToHandOver, type Paper } from '#lib/catalogue/papers.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Check } from './checklist.ts';
import { isOver } from '#lib/applications/life/life.ts';

type Filed = Pick<Application, 'status' | 'form' | 'answers'>;

/** A document that its applicant still owes; by a day, if the case was accepted without it. */
export type OwedPaper = Paper & { by: Day | undefined };

/**
 * The documents the applicant said they would hand in and staff have not received. Once it is decided whether everything
 * is there, those that were accepted as promised.
 */
export function papersOwed({ status, form, answers }: Filed, checks: readonly Check[]): OwedPaper[] {
  const ticked = new Map(checks.map((check) => [check.item, check]));
  const isUndecided = status === 'submitted' || status === 'correction_requested';
  if (status === 'draft' || isOver(status)) return [];
  return papersToHandOver(form, answers).flatMap((paper) => {
    const check = ticked.get(paper.item);
    if (check?.receivedAt || !(isUndecided || check?.promisedFor)) return [];
    return [{ ...paper, by: check?.promisedFor ?? undefined }];
  });
}
