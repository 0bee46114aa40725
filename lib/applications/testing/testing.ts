import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { creditCodeOf } from '#demonstration/numbers.ts';
import { people, staffPosts } from '#db/schema/identity.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { Actor, HeldPost } from '#lib/kernel/context.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import type { Result } from '#lib/kernel/result.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { start } from '#lib/applications/draft/start.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { submit } from '#lib/applications/draft/submit.ts';

export const permit = 'residence-permit';
export const friday = '2026-11-20T10:00:00+08:00';

/** A person of the city, with the posts they hold. */
export async function aPerson(db: Database, name: string, posts: HeldPost[] = []): Promise<Actor> {
  const id = newId();
  await db.insert(people).values({ id, name, email: `${id}@example.org` });
  if (posts.length > 0) await db.insert(staffPosts).values(posts.map((post) => ({ ...post, personId: id })));
  return { id, name, posts };
}

const lastResort = '高明';

/** An administrator whom no test tells of: where nobody else may own a case, they do. */
export async function aCityWithStaff(db: Database): Promise<void> {
  if ((await db.$count(people, eq(people.name, lastResort))) > 0) return;
  await aPerson(db, lastResort, [aPost('*', 'administrator')]);
}

export const aCitizen = async (db: Database, name = '林小雨', at = friday): Promise<ApplicationContext> =>
  contextOf(db, await aPerson(db, name), at);

/** Somebody of public security who may do everything but approve what they proposed. */
export const anOfficer = async (db: Database, at = friday): Promise<ApplicationContext> =>
  contextOf(
    db,
    await aPerson(
      db,
      '王芳',
      (['intake', 'reviewer', 'approver'] as const).map((role) => aPost('public-security', role)),
    ),
    at,
  );

/** A company that staff have checked, and somebody who acts for it. */
export async function aHandler(db: Database): Promise<ApplicationContext & { organisationId: string }> {
  const ctx = await aCitizen(db, '陈立');
  return { ...ctx, organisationId: await aCompanyOf(db, ctx.actor) };
}

let codes = 1;

export async function aCompanyOf(db: Database, { id: personId }: Pick<Actor, 'id'>): Promise<string> {
  const organisationId = newId();
  await db.insert(organisations).values({
    ...{ id: organisationId, name: '云川味道餐饮有限公司', creditCode: creditCodeOf(codes++) },
    representation: 'confirmed',
  });
  await db.insert(memberships).values({ organisationId, personId, role: 'handler' });
  return organisationId;
}

/** Right answers to a first residence permit on the ground of a home. */
export const permitPages: { page: string; raw: Raw }[] = [
  { page: 'purpose', raw: { purpose: 'first-issue' } },
  { page: 'for-whom', raw: { 'for-whom': 'myself' } },
  { page: 'you', raw: { name: '林小雨', 'resident-id': '11010519491231002X', phone: '138 1234 5678' } },
  { page: 'registered-place', raw: { 'registered-place': '南川省云川市' } },
  {
    page: 'home',
    raw: {
      ...{ 'home.district': 'linjiang', 'home.street': '滨江路 18 号' },
      ...{ 'home-kind': 'rented', 'living-since': '2025-01-01' },
    },
  },
  { page: 'ground', raw: { ground: 'home' } },
  {
    page: 'materials',
    raw: { 'material-id-card': 'shared', 'material-photo': 'bring', 'material-stay-proof': 'not-yet' },
  },
  { page: 'delivery', raw: { delivery: 'counter' } },
  { page: 'declaration', raw: { 'declaration-true': 'yes', 'declaration-data': 'yes' } },
];

/** The value of an act that must not refuse. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The act was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export async function aDraft(ctx: ApplicationContext): Promise<string> {
  await aCityWithStaff(ctx.db);
  return granted(await start(ctx, { service: permit, locale: 'zh' })).id;
}

export async function aFilledDraft(ctx: ApplicationContext): Promise<string> {
  const applicationId = await aDraft(ctx);
  granted(await answerPages(ctx, { applicationId, pages: permitPages }));
  return applicationId;
}

export async function aSubmittedCase(ctx: ApplicationContext): Promise<string> {
  const applicationId = await aFilledDraft(ctx);
  granted(await submit(ctx, { applicationId, idempotencyKey: newId() }));
  return applicationId;
}

export async function find(db: Database, id: string) {
  const application = await findApplication(contextOf(db, null), { id, of: undefined });
  if (!application) throw new Error('The application is gone');
  return application;
}

/** A case as staff see it now. */
export const asSeen = async (db: Database, applicationId: string) => ({
  applicationId,
  version: (await find(db, applicationId)).version,
});
