import type { Context } from '#lib/kernel/context.ts';
import { deleteExpiredCodes } from './code-store.ts';
import { deleteExpiredSessions, deleteSessionsOfDisabled } from './store.ts';

export async function forgetSignIns({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  await deleteExpiredSessions(db, now());
  await deleteSessionsOfDisabled(db);
  await deleteExpiredCodes(db, now());
}
