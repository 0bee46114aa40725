import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { readCase, type StaffCase } from './read-for-staff.ts';

/** A case with what was sent last. */
export type ReadCase = StaffCase & { sent: Submission };

/**
 * Opens two cases of one's departments to compare them; each reading goes on record. None are given where one of them may not be
 * read, is one's own, or is the other.
 */
export async function readTwo(
  ctx: ApplicationContext,
  id: string,
  otherId: string,
): Promise<[ReadCase, ReadCase] | undefined> {
  if (id === otherId) return undefined;
  const one = await readSent(ctx, id);
  const other = one && (await readSent(ctx, otherId));
  return other && [one, other];
}

async function readSent(ctx: ApplicationContext, id: string): Promise<ReadCase | undefined> {
  const found = await readCase(ctx, id);
  const sent = found?.submissions.at(-1);
  return found && sent && { ...found, sent };
}
