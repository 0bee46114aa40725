import { expect, test } from 'vitest';
import { locales } from '#lib/kernel/locale.ts';
import { after, detailOf, insideOf, isOver, life, type Happening } from './life.ts';
import { formerSteps } from './former-steps.ts';
import { states } from './states.ts';

const date = (day: string) => day;

test('every state but a draft is reached by a step, and every step leads somewhere but those of the past', () => {
  const reached = new Set(Object.values(life).flatMap(({ moves }) => Object.values(moves)));
  reached.delete('before');
  expect([...reached, 'draft'].toSorted()).toEqual(Object.keys(states).toSorted());
  const nowhere = Object.entries(life).filter(([, { moves }]) => Object.keys(moves).length === 0);
  expect(nowhere.map(([step]) => step)).toEqual(Object.keys(formerSteps));
});

test('a case is over when nothing can happen to it any more', () => {
  expect(isOver('refused')).toBe(true);
  expect(isOver('approved')).toBe(false);
  expect(after('approved', 'deliver')).toBe('delivered');
  expect(after('refused', 'deliver')).toBeUndefined();
});

test('every step says in both languages what happened, to the applicant and to staff', () => {
  for (const { words } of Object.values(life))
    for (const locale of locales) expect(Object.values(words[locale]).every(Boolean)).toBe(true);
});

test('an applicant reads the reason of a refusal, and not what a reviewer proposed', () => {
  const refused: Happening = { step: 'refuse', facts: { reason: '材料不符' } };
  const proposed: Happening = { step: 'propose', facts: { outcome: 'refuse', reason: '材料不符' } };
  expect(detailOf(refused, 'zh', date)).toBe('材料不符');
  expect(detailOf(proposed, 'zh', date)).toBe('');
  expect(insideOf(proposed, 'zh', date)).toBe('建议不予 · 材料不符');
});

test('the facts of a step are told in words', () => {
  const extended: Happening = { step: 'extend', facts: { days: 1, reason: 'Inspection' } };
  expect(detailOf(extended, 'en', date)).toBe('Extended by 1 working day. Inspection');
  const asked: Happening = { step: 'request_correction', facts: { items: [{ what: '地址' }], dueOn: '2026-12-14' } };
  expect(detailOf(asked, 'zh', date)).toBe('请在2026-12-14前补正。');
  expect(insideOf(asked, 'zh', date)).toBe('地址');
});
