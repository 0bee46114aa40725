import type { Context } from '#lib/kernel/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import type { DeadLetter } from './notification.ts';
import { listDeadLetters } from './store.ts';

/** Letters that could not be sent for 72 hours: a supervisor's about cases of their departments, an administrator's all. */
export async function readDeadLetters({ db, actor }: Context): Promise<DeadLetter[]> {
  const overseen = overseenBy(actor);
  return overseen ? listDeadLetters(db, overseen) : [];
}
