import { record } from '#lib/audit/record.ts';
import type { Context, Post } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { normaliseEmail } from '#lib/identifiers/email.ts';
import { deleteBindings, deletePost, insertPost } from './post-store.ts';
import { findPersonByEmail } from './store.ts';

export type Appointment = { email: string; post: Post; change: 'appoint' | 'dismiss' };
export type AppointmentRefusal = { code: 'unknown_person' } | { code: 'nothing_to_change' };

/**
 * Frees an account from the identity that it is bound to, on record, and ends its sessions: the next one with its address
 * is bound to it.
 */
export async function rebind(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  typed: string,
): Promise<Result<null, AppointmentRefusal>> {
  return db.transaction(async (tx) => {
    const person = await findPersonByEmail(tx, normaliseEmail(typed));
    if (!person) return err({ code: 'unknown_person' });
    if ((await deleteBindings(tx, person.id)) === 0) return err({ code: 'nothing_to_change' });
    const subject = `person:${person.id}`;
    await record(tx, vault, { actorId: null, action: 'rebind', subject, at: now() });
    return ok(null);
  });
}

/**
 * The operator's command gives a person a post or ends it, on record; administrators give most posts on a page
 * (`givePost`). A command ends a post with `endPost`, which also gives the cases of its holder to colleagues.
 */
export async function appoint(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  { email, post, change }: Appointment,
): Promise<Result<{ personId: string }, AppointmentRefusal>> {
  return db.transaction(async (tx) => {
    const person = await findPersonByEmail(tx, normaliseEmail(email));
    if (!person) return err({ code: 'unknown_person' });
    const hasChanged = await (change === 'appoint' ? insertPost : deletePost)(tx, person.id, post);
    if (!hasChanged) return err({ code: 'nothing_to_change' });
    const subject = `person:${person.id}`;
    await record(tx, vault, {
      actorId: null,
      action: change,
      subject,
      facts: { department: post.department, role: post.post },
      at: now(),
    });
    return ok({ personId: person.id });
  });
}
