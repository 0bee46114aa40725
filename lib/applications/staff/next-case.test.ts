import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aClaim, department as tobacco } from '#lib/applications/testing/representation.testing.ts';
import { aCaseIn, aCast, along } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, licence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';
import { findNextCase } from './next-case.ts';

const nothing = '0197a3c8-2f5b-7c1e-9a44-3b2f6c1d8e70';
const next = async (db: Database, actor: Actor, except = nothing) =>
  (await findNextCase(contextOf(db, actor), except))?.id;
const holding = (db: Database, ...posts: string[]) => anOfficer(db, licence.department, posts);

test('the next case is the first one due that one’s post moves on', async ({ db }) => {
  const cast = await aCast(db);
  const later = await aCaseIn(db, 'submitted', cast);
  const first = await aFiling(db, { ...licence, by: cast.citizen, at: '2026-11-16T10:00:00+08:00' });
  await aCaseIn(db, 'submitted', cast);
  const [intake, reviewer, approver] = [
    await holding(db, 'intake'),
    await holding(db, 'reviewer'),
    await holding(db, 'approver'),
  ];
  const accepted = await aCaseIn(db, 'accepted', { ...cast, officer: intake });
  expect(await next(db, intake)).toBe(first.id);
  expect(await next(db, intake, first.id)).toBe(later.id);
  expect(await next(db, reviewer)).toBe(accepted.id);
  expect(await next(db, approver)).toBeUndefined();
  expect(await next(db, await holding(db, 'supervisor'))).toBeUndefined();
  expect(await next(db, await anOfficer(db, tobacco, ['intake', 'reviewer']))).toBeUndefined();
});

test('a colleague’s case is not the next one, nor one’s own proposal', async ({ db }) => {
  const cast = await aCast(db);
  const inReview = await aCaseIn(db, 'in_review', cast);
  expect(await next(db, await holding(db, 'reviewer'))).toBeUndefined();
  expect(await next(db, cast.officer)).toBe(inReview.id);
  const proposed = await along(db, inReview, { ...cast, steps: ['propose'] });
  expect(await next(db, cast.officer)).toBeUndefined();
  expect(await next(db, cast.approver)).toBe(proposed.id);
});

test('whoever works through a list is led along it, and when it has none left, to what is due first', async ({
  db,
}) => {
  const [officer, by] = [await holding(db, 'intake'), await aPerson(db, '张三')];
  const urgent = await aFiling(db, { ...licence, by, at: '2026-11-16T10:00:00+08:00' });
  const listed = await aFiling(db, { ...permit, by, at: '2026-11-20T10:00:00+08:00' });
  const within = { queue: 'accept' as const, filter: { service: permit.service } };
  const after = async (except: string) => (await findNextCase(contextOf(db, officer), except, within))?.id;
  expect(await after(nothing)).toBe(listed.id);
  expect(await after(listed.id)).toBe(urgent.id);
});

test('one’s own application, or one’s company’s, is never the next case', async ({ db }) => {
  const officer = await holding(db, 'intake');
  await aFiling(db, { ...licence, by: officer });
  expect(await next(db, officer)).toBeUndefined();
  const clerk = await anOfficer(db, tobacco, ['intake']);
  const organisationId = await aCompanyOf(db, clerk);
  const partner = await aPerson(db, '陈立');
  const { id } = await aFiling(db, { service: 'tobacco-retail-licence', by: clerk, organisationId });
  expect(await next(db, clerk)).toBeUndefined();
  expect(await next(db, await anOfficer(db, tobacco, ['intake']))).toBe(id);
  expect(await next(db, partner)).toBeUndefined();
});

test('a company that waits to be checked is the next case of who may check it', async ({ db }) => {
  const { filed } = await aClaim(db);
  expect(await next(db, await anOfficer(db, tobacco, ['intake']))).toBe(filed.id);
  expect(await next(db, await anOfficer(db, tobacco, ['approver']))).toBeUndefined();
});

test('what is promised on the spot is the next case of a reviewer as well', async ({ db }) => {
  const filed = await aFiling(db, { service: 'remote-care-filing', by: await aPerson(db, '张三') });
  expect(await next(db, await anOfficer(db, filed.department, ['reviewer']))).toBe(filed.id);
});
