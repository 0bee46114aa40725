import { eq } from 'drizzle-orm';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { people } from '#db/schema/identity.ts';
import { notifications } from '#db/schema/notifications.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { start } from '#lib/applications/draft/start.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aCitizen, aCityWithStaff, granted, permit } from '#lib/applications/testing/testing.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { makeLink } from './make-link.ts';
import { openCopy } from './open-copy.ts';
import { readMySigning } from './read-copies.ts';

export const numbers = { lin: '11010519491231002X', chen: '110105198001010016', wu: '110105198203020028' };

const both = (text: string) => ({ zh: text, en: text });
const mine = { name: '林小雨', 'resident-id': numbers.lin };
const chen = { 'partner.name': '陈立', 'partner.resident-id': numbers.chen, 'partner.phone': '13900139000' };
const wu = { 'witness.name': '吴桂芳', 'witness.resident-id': numbers.wu, 'witness.phone': '13900139001' };

/** A form that a partner signs as well, and a witness if there is one. */
export const coupleForm = (more: Partial<Form> = {}): Form =>
  formSchema.parse({
    version: 1,
    signatories: [{ field: 'partner' }, { field: 'witness' }],
    pages: [
      {
        id: 'people',
        title: both('People'),
        fields: [
          { kind: 'text', id: 'name', label: both('Name'), prefill: 'person.name' },
          { kind: 'resident-id', id: 'resident-id', label: both('Number'), prefill: 'person.residentId' },
          { kind: 'person', id: 'partner', label: both('Partner') },
          { kind: 'person', id: 'witness', label: both('Witness'), optional: true },
        ],
      },
      {
        id: 'day',
        title: both('Day'),
        fields: [{ kind: 'date', id: 'day', label: both('Day'), from: 'today' }],
      },
    ],
    ...more,
  });

/** The city as if its first service asked for signatures. */
export const signing = <C extends ApplicationContext>(ctx: C, form = coupleForm()): C => ({
  ...ctx,
  catalogue: { ...ctx.catalogue, formOf: () => form },
});

/** Somebody with an account that states this number, or none. */
export async function somebody(db: Database, name: string, residentId?: string): Promise<ApplicationContext> {
  const ctx = signing(await aCitizen(db, name));
  const { id } = ctx.actor;
  const stated = residentId && {
    residentId: testVault.seal(residentId, `people.residentId:${id}`),
    residentIdHash: testVault.hash(`resident-id:${residentId}`),
  };
  if (stated)
    await db
      .insert(people)
      .values({ id, ...stated })
      .onConflictDoUpdate({ target: people.id, set: stated });
  return ctx;
}

/** 林小雨's draft that 陈立 signs as well, and 吴桂芳 if there is a witness. */
export async function aDraftOfTwo(ctx: ApplicationContext, { witness = false } = {}): Promise<string> {
  await aCityWithStaff(ctx.db);
  const { id } = granted(await start(ctx, { service: permit, locale: 'zh' }));
  const pages = [
    { page: 'people', raw: { ...mine, ...chen, ...(witness && wu) } },
    { page: 'day', raw: { day: '2026-12-01' } },
  ];
  granted(await answerPages(ctx, { applicationId: id, pages }));
  return id;
}

export const sendIt = async (ctx: ApplicationContext, applicationId: string) =>
  granted(await submit(ctx, { applicationId, idempotencyKey: newId() }));

export async function aWaitingDraft(ctx: ApplicationContext, of: { witness?: boolean } = {}): Promise<string> {
  const id = await aDraftOfTwo(ctx, of);
  await sendIt(ctx, id);
  return id;
}

/** The ids of those asked to sign the last copy, by name. */
export async function askedIn(ctx: ApplicationContext, applicationId: string): Promise<Record<string, string>> {
  const found = await readMySigning(ctx, applicationId);
  return Object.fromEntries((found?.signatures ?? []).map(({ name, id }) => [name, id]));
}

export const addressOf = (token: string): string => `https://portal.test/${token}`;

export async function aLink(ctx: ApplicationContext, signatureId: string): Promise<string> {
  const { address } = granted(await makeLink(ctx, { signatureId, locale: 'zh', addressOf }));
  return address.split('/').at(-1) ?? '';
}

/** A link made by the applicant and opened by somebody with the number of the form; gives the signature's id. */
export async function opened(
  applicant: ApplicationContext,
  applicationId: string,
  { by, name, residentId }: { by: ApplicationContext; name: string; residentId: string },
): Promise<string> {
  const id = (await askedIn(applicant, applicationId))[name] ?? '';
  granted(await openCopy(by, { token: await aLink(applicant, id), residentId }));
  return id;
}

/** 林小雨 has sent it; 陈立 has an account. */
export async function aCouple(db: Database) {
  const lin = await somebody(db, '林小雨', numbers.lin);
  const chen = await somebody(db, '陈立', numbers.chen);
  return { lin, chen, id: await aWaitingDraft(lin) };
}

/** The same, and 陈立 has opened it. */
export async function aCoupleAtIt(db: Database) {
  const { lin, chen, id } = await aCouple(db);
  return { lin, chen, id, signatureId: await opened(lin, id, { by: chen, name: '陈立', residentId: numbers.chen }) };
}

export const later = (ctx: ApplicationContext, day: string): ApplicationContext => ({
  ...ctx,
  now: () => new Date(`${day}T10:00:00+08:00`),
});
export const toldTo = async (db: Database, { actor }: ApplicationContext): Promise<string[]> =>
  (await db.select().from(notifications).where(eq(notifications.personId, actor.id)).orderBy(notifications.id)).map(
    ({ occasion }) => occasion,
  );
export const actionsOf = async (db: Database): Promise<string[]> =>
  (await db.select().from(auditEvents).orderBy(auditEvents.id)).map(({ action }) => action);
