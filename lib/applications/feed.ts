import { readLogOnward } from '#lib/audit/feed.ts';
import type { Context } from '#lib/kernel/context.ts';
import { life, type Step } from './life/life.ts';

/** Something that happened to an application. A reader looks up what else it needs. */
export type DomainEvent = { applicationId: string; step: Step; at: Date };

/**
 * What happened to applications since this reader last asked: at least once, in order within an application. Call it in
 * the transaction that handles the events, and again until it gives `undefined`. A batch may be empty.
 */
export async function readFeed(
  { db }: Pick<Context, 'db'>,
  reader: string,
  limit = 100,
): Promise<DomainEvent[] | undefined> {
  const rows = await readLogOnward(db, reader, limit);
  return rows?.flatMap(({ action, subject, at }) => {
    const [kind, applicationId] = subject.split(':');
    return kind === 'application' && applicationId && isStep(action) ? [{ applicationId, step: action, at }] : [];
  });
}

const isStep = (action: string): action is Step => Object.hasOwn(life, action);
