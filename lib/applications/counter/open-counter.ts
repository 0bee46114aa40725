import { newId } from '#db/schema/columns.ts';
import { applicantsOf, isOpen, type Guide } from '#lib/catalogue/guide.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { insertDraft } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { holds, grantsAtOnce } from '#lib/applications/staff/permissions.ts';
import { enterPerson } from '#lib/identity/person-at-counter.ts';
import { filesByField } from '#lib/files/carried.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Begun } from './begun.ts';
import { companyIn, identityIn } from './counter-page.ts';
import { listBegun } from './counter-store.ts';

export type OpenRefusal = { code: 'unknown_service' | 'not_your_department' | 'not_online' | 'asks_nobody' };

/** Begins an application for whoever stands at the counter, or goes on with one of that service in which nothing is written. */
export const openCounter = (
  ctx: ApplicationContext,
  { service }: { service: string },
): Promise<Result<{ id: string }, OpenRefusal>> =>
  ctx.db.transaction(async (db) => {
    const guide = ctx.catalogue.findGuide(service);
    if (!guide) return err({ code: 'unknown_service' });
    if (!isMine(ctx.actor, guide)) return err({ code: 'not_your_department' });
    const form = formAtCounter(ctx, guide);
    if (!form.ok) return form;
    for (const one of await listBegun(db, ctx.actor.id))
      if (one.service === service && (await isEmpty({ ...ctx, db }, one))) return ok({ id: one.id });
    const [id, at] = [newId(), ctx.now()];
    await insertDraft(
      { ...ctx, db },
      {
        ...{ id, service, at, department: guide.department, organisationId: null, locale: 'zh', applicantName: '' },
        ...{ answers: {}, form: form.value, applicantId: await enterPerson(db, at), filedById: ctx.actor.id },
      },
    );
    return ok({ id });
  });

/** True if nothing is written yet and nothing scanned: what is begun for one person is not shown to the next. */
const isEmpty = async (ctx: ApplicationContext, { id, createdAt, updatedAt }: Begun): Promise<boolean> =>
  updatedAt.getTime() === createdAt.getTime() && Object.keys(await filesByField(ctx, id)).length === 0;

/** The services that the actor can take at the counter. */
export const servicesAtCounter = (ctx: WithCatalogue & { actor: Actor }): Guide[] =>
  ctx.catalogue.listGuides().filter((guide) => isMine(ctx.actor, guide) && formAtCounter(ctx, guide).ok);

/** What the actor has begun and not filed, the newest first. */
export const listMyBegun = ({ db, actor }: Pick<ApplicationContext, 'db' | 'actor'>): Promise<Begun[]> =>
  listBegun(db, actor.id);

/** True of whoever can take anything at the counter. */
export const standsAtCounter = ({ posts }: Pick<Actor, 'posts'>): boolean =>
  posts.some(({ grants }) => grantsAtOnce.some((grant) => grants.includes(grant)));

/** Whoever decides at once also stands at the counter. */
export const isMine = (actor: Actor, { department }: Pick<Guide, 'department'>): boolean =>
  holds(actor, { application: { department } }, grantsAtOnce);

/** The form of a service in which people say who they are, or for which company they stand there. */
function formAtCounter(
  { catalogue }: WithCatalogue,
  guide: Guide,
): Result<Form, { code: 'not_online' | 'asks_nobody' }> {
  const form = catalogue.formOf(guide);
  if (!form || !isOpen(guide)) return err({ code: 'not_online' });
  const applies = companyIn(form) ? 'business' : 'citizen';
  if (!applicantsOf(guide).includes(applies) || !identityIn(form)) return err({ code: 'asks_nobody' });
  return ok(form);
}
