import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { memberships, organisations, representationChecks } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { insertCheck, listChecks } from './check-store.ts';
import { endMembership } from './end-membership.ts';
import { handOver } from './hand-over.ts';
import {
  addresseeFor,
  findOrganisationOf,
  isConfirmed,
  listMyOrganisations,
  listMyRejected,
  readMyOrganisation,
} from './read.ts';
import { register } from './register.ts';
import { recordEndOfAll } from './store.ts';

const creditCode = '91530000MA0000001X';
const otherCode = '91530000MA00000028';
const at = new Date('2026-11-23T09:00:00+08:00');

async function aCompany(db: Database, given: { creditCode?: string; name?: string } = {}) {
  const representative = await aPerson(db);
  const registered = await register(contextOf(db, representative), { creditCode, name: '云川味道', ...given });
  if (!registered.ok) throw new Error('The company is registered already');
  return { organisationId: registered.value.id, representative };
}

async function aHandler(
  db: Database,
  organisationId: string,
  endedAt?: Date,
): Promise<Actor & { membershipId: string }> {
  const person = await aPerson(db);
  const row = { organisationId, personId: person.id, role: 'handler' as const, ...(endedAt && { endedAt }) };
  const [member] = await db.insert(memberships).values(row).returning();
  return { ...person, membershipId: member!.id };
}

const membershipOf = async (db: Database, actor: Actor, organisationId: string): Promise<string> =>
  (await readMyOrganisation(contextOf(db, actor), organisationId))!.members.find(
    ({ personId }) => personId === actor.id,
  )!.id;

async function rejectOutright(
  db: Database,
  { organisationId, representative }: { organisationId: string; representative: Actor },
) {
  const membershipId = await membershipOf(db, representative, organisationId);
  const by = await aPerson(db);
  await insertCheck(
    { db, vault },
    {
      ...{ organisationId, membershipId, outcome: 'rejected', basis: null, note: '另有其人', checkedById: by.id, at },
    },
  );
  await recordEndOfAll(db, organisationId, at);
}

describe('a company is registered', () => {
  test('once under its code, however often it is tried, and the first stays', async ({ db }) => {
    const { representative } = await aCompany(db);
    const second = contextOf(db, await aPerson(db));
    const refused = { ok: false, refusal: { code: 'already_registered' } };
    expect(await register(second, { creditCode, name: '冒名' })).toEqual(refused);
    expect(await listMyOrganisations(db, second.actor.id)).toEqual([]);
    expect(await listMyOrganisations(db, representative.id)).toMatchObject([{ name: '云川味道' }]);
    expect(await db.$count(auditEvents)).toBe(1);
  });

  test('by its representative’s word alone, which nobody has checked', async ({ db }) => {
    const { organisationId, representative } = await aCompany(db);
    expect(await isConfirmed(db, organisationId)).toBe(false);
    expect(await listMyOrganisations(db, representative.id)).toMatchObject([
      { role: 'legal_representative', representation: 'stated' },
    ]);
  });

  test('again by the rightful one, once a wrong claim was rejected', async ({ db }) => {
    const wrong = await aCompany(db);
    await rejectOutright(db, wrong);
    const rightful = contextOf(db, await aPerson(db));
    expect(await register(rightful, { creditCode, name: '云川味道' })).toMatchObject({ ok: true });
    expect(await listMyOrganisations(db, wrong.representative.id)).toEqual([]);
  });
});

describe('a company that is not mine', () => {
  test('is neither found nor read, nor is one that I left', async ({ db }) => {
    const { organisationId } = await aCompany(db);
    const left = await aHandler(db, organisationId, at);
    for (const actor of [await aPerson(db), left]) {
      expect(await findOrganisationOf(db, { personId: actor.id, organisationId })).toBeUndefined();
      expect(await readMyOrganisation(contextOf(db, actor), organisationId)).toBeUndefined();
    }
  });

  test('is not found under the id of mine', async ({ db }) => {
    const [mine, theirs] = [await aCompany(db), await aCompany(db, { creditCode: otherCode })];
    const { organisationId } = theirs;
    expect(await findOrganisationOf(db, { personId: mine.representative.id, organisationId })).toBeUndefined();
  });
});

describe('a membership', () => {
  test('of another company is not ended by its representative, though they know its id', async ({ db }) => {
    const [mine, theirs] = [await aCompany(db), await aCompany(db, { creditCode: otherCode })];
    const { membershipId } = await aHandler(db, theirs.organisationId);
    const ending = { organisationId: mine.organisationId, membershipId };
    expect(await endMembership(contextOf(db, mine.representative), ending)).toEqual({
      ok: false,
      refusal: { code: 'unknown_membership' },
    });
  });

  test('that is over is not ended again', async ({ db }) => {
    const { organisationId, representative } = await aCompany(db);
    const { membershipId } = await aHandler(db, organisationId, at);
    const ended = await endMembership(contextOf(db, representative), { organisationId, membershipId });
    expect(ended).toMatchObject({ refusal: { code: 'unknown_membership' } });
  });

  test('that is given up by its holder is on record as such, and they get no letter about it', async ({ db }) => {
    const { organisationId } = await aCompany(db);
    const handler = await aHandler(db, organisationId);
    await endMembership(contextOf(db, handler), { organisationId, membershipId: handler.membershipId });
    expect((await db.select().from(auditEvents)).map(({ action }) => action)).toContain('leave');
    expect(await readInbox(contextOf(db, handler))).toEqual([]);
  });
});

describe('to hand over', () => {
  test('tells the new representative, keeps the old one as a handler, and is on record', async ({ db }) => {
    const { organisationId, representative } = await aCompany(db);
    const handler = await aHandler(db, organisationId);
    const handed = await handOver(contextOf(db, representative), {
      organisationId,
      membershipId: handler.membershipId,
    });
    expect(handed).toEqual({ ok: true, value: { id: organisationId } });
    expect(await readInbox(contextOf(db, handler))).toMatchObject([{ occasion: 'representation_handed_over' }]);
    expect((await db.select().from(auditEvents)).map(({ action }) => action)).toContain('hand_over_representation');
    expect(await listMyOrganisations(db, representative.id)).toMatchObject([{ role: 'handler' }]);
  });

  test('is refused to oneself, to a handler of another company, and to one who left', async ({ db }) => {
    const { organisationId, representative } = await aCompany(db);
    const other = await aCompany(db, { creditCode: otherCode });
    const own = await membershipOf(db, representative, organisationId);
    const elsewhere = await aHandler(db, other.organisationId);
    const gone = await aHandler(db, organisationId, at);
    for (const membershipId of [own, elsewhere.membershipId, gone.membershipId])
      expect(await handOver(contextOf(db, representative), { organisationId, membershipId })).toEqual({
        ok: false,
        refusal: { code: 'unknown_membership' },
      });
  });
});

describe('news of a company’s case', () => {
  test('goes to whoever applied, and to the representative once they left', async ({ db }) => {
    const { organisationId, representative } = await aCompany(db);
    const [handler, gone] = [await aHandler(db, organisationId), await aHandler(db, organisationId, at)];
    expect(await addresseeFor(db, { organisationId, personId: handler.id })).toBe(handler.id);
    expect(await addresseeFor(db, { organisationId, personId: gone.id })).toBe(representative.id);
  });

  test('of a company that nobody acts for any more goes to whoever applied', async ({ db }) => {
    const { organisationId } = await aCompany(db);
    const gone = await aHandler(db, organisationId);
    await recordEndOfAll(db, organisationId, at);
    expect(await addresseeFor(db, { organisationId, personId: gone.id })).toBe(gone.id);
  });
});

describe('a claim that was rejected', () => {
  test('is told with its reason to those who acted for it then, not to one who had left before', async ({ db }) => {
    const company = await aCompany(db);
    const before = await aHandler(db, company.organisationId, new Date('2026-11-01T00:00:00Z'));
    await rejectOutright(db, company);
    const told = (actor: Actor) => listMyRejected(contextOf(db, actor));
    expect(await told(company.representative)).toMatchObject([{ name: '云川味道', creditCode, reason: '另有其人' }]);
    expect(await told(before)).toEqual([]);
    expect(await told(await aPerson(db))).toEqual([]);
  });

  test('keeps its reason sealed in the database', async ({ db }) => {
    const company = await aCompany(db);
    await rejectOutright(db, company);
    const [row] = await db.select().from(representationChecks);
    expect(JSON.stringify(row)).not.toContain('另有其人');
    expect(await listChecks({ db, vault }, company.organisationId)).toMatchObject([{ note: '另有其人', basis: null }]);
    expect(await db.select().from(organisations)).toMatchObject([{ representation: 'rejected' }]);
  });
});
