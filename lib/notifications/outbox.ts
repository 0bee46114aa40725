import type { Context } from '#lib/kernel/context.ts';
import { listLetters } from './store.ts';

/** A letter that was given up on; whom it was for is not told. */
export type DeadLetter = { id: string; at: Date; subject: string; error: string | null };

/** Letters that could not be sent for 72 hours, for those who supervise. */
export async function readDeadLetters({ db, vault, actor }: Context): Promise<DeadLetter[]> {
  if (!actor.posts.some(({ role }) => role === 'supervisor' || role === 'administrator')) return [];
  const letters = await listLetters(db, vault, 'dead');
  return letters.map(({ id, at, subject, error }) => ({ id, at, subject, error }));
}
