import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { findActor } from './actor.ts';
import { listDemoPeople } from './demonstration.ts';
import { aPerson } from './testing.ts';

test('a person acts with the posts they hold', async ({ db }) => {
  const posts = [{ department: 'market', role: 'reviewer' as const }];
  const person = await aPerson(db, { name: '赵文清', posts });
  expect(await findActor(db, person.id)).toEqual({ id: person.id, name: '赵文清', posts });
});

test('nobody acts with a disabled account', async ({ db }) => {
  const person = await aPerson(db, { disabledAt: new Date() });
  expect(await findActor(db, person.id)).toBeUndefined();
});

test('only the people made for it are offered in the demonstration', async ({ db }) => {
  const reviewer = await aPerson(db, { name: '赵文清', email: 'reviewer@demo.yunchuan.example' });
  await aPerson(db, { email: 'reviewer@demo.yunchuan.example.evil.example' });
  await aPerson(db, { email: 'mayor@demo.yunchuan.example' });
  await aPerson(db, { email: 'citizen@demo.yunchuan.example', disabledAt: new Date() });
  expect(await listDemoPeople(db)).toEqual([{ id: reviewer.id, name: '赵文清', role: 'reviewer' }]);
});
