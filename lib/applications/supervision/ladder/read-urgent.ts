import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Escalation } from './escalation.ts';
import { readSupervisedCases, type SupervisedCase } from '#lib/applications/supervision/figures/read-cases.ts';
import { readLatest } from './read-escalations.ts';

export type UrgentCase = SupervisedCase & { latest: Escalation | undefined };

/** Overdue and near cases, the first due first, with the last of what was asked about each. */
export async function readUrgent(
  ctx: ApplicationContext,
  { department, limit }: { department: string | undefined; limit: number },
): Promise<UrgentCase[]> {
  const rows = (await readSupervisedCases(ctx, { figure: 'urgent', department }, { limit })) ?? [];
  const latest = await readLatest(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, latest: latest.get(row.id) }));
}
