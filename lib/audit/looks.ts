import type { Context } from '#lib/kernel/context.ts';
import { isId } from '#lib/kernel/id.ts';
import { listLooks } from './looks-store.ts';

/**
 * Somebody's look at a person's case or document: by whom as an office, never by name. `visitor` is not signed in, and has
 * a link or a reference; `colleague` acts for the same company; `signatory` was asked to sign it.
 */
export type Look = {
  id: string;
  at: Date;
  action: string;
  by: 'office' | 'colleague' | 'visitor' | 'signatory';
  /** What the entry says of the department and post; neither in entries from before they were kept. */
  office: { department?: string | undefined; post?: string | undefined };
  application: { id: string; reference: string | null; service: string; department: string };
};

/** The part in which somebody looks at what they are asked to sign. */
export const signatory = 'signatory';

type Asked = { applicationId?: string | undefined; before?: string | undefined; limit: number };

/** Who looked at one's own cases and documents and those of one's companies, newest first; one's own visits are left out. */
export async function readLooks(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  actions: string[],
  { applicationId, before, limit }: Asked,
): Promise<Look[]> {
  if (applicationId !== undefined && !isId(applicationId)) return [];
  const rows = await listLooks(db, { personId: actor.id, actions, applicationId, before, limit });
  return rows.map(({ isColleague, isNobody, facts, ...look }) => ({
    ...look,
    by: isNobody ? 'visitor' : isColleague ? 'colleague' : facts['role'] === signatory ? signatory : 'office',
    office: { department: facts['department'], post: facts['role'] },
  }));
}
