import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aFiling, anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/applications/testing/testing.ts';
import { declareSkill } from './declare-skill.ts';

test('cases of a service go to who knows it, for as long as they do', async ({ db }) => {
  const [other, skilled] = [
    await anOfficer(db, licence.department, ['intake']),
    await anOfficer(db, licence.department, ['intake']),
  ];
  const by = await aPerson(db, '张三');
  const owner = async () => (await aFiling(db, { ...licence, by })).assigneeId;
  const declare = async (change: 'skill' | 'unskill', more: object = {}) =>
    codeOf(
      await declareSkill(contextOf(db, null), {
        ...{ email: `${skilled.id}@example.org`, service: licence.service, change },
        ...more,
      }),
    );
  expect(await declare('skill', { email: 'nobody@example.org' })).toBe('unknown_person');
  expect(await declare('skill', { service: 'no-such-service' })).toBe('unknown_service');
  expect(await declare('unskill')).toBe('nothing_to_change');
  expect([await declare('skill'), await declare('skill')]).toEqual(['accepted', 'nothing_to_change']);
  expect([await owner(), await owner()]).toEqual([skilled.id, skilled.id]);
  expect(await declare('unskill')).toBe('accepted');
  expect(await owner()).toBe(other.id);
});
