import { expect, test } from 'vitest';
import type { Amount } from '#lib/eligibility/amount.ts';
import { askingOf } from './asking.ts';
import { openFacts } from '#lib/eligibility/decide.ts';
import { amountOfFee, type FeeRule } from './fee.ts';
import { feeForYou } from './fee-for-you.ts';

const both = (text: string) => ({ zh: text, en: text });
const isHome = { '===': [{ var: 'use' }, 'home'] };
const value: Amount = {
  sum: [
    { if: isHome, is: { of: '80 CNY', label: both('home') }, else: { of: '550 CNY', label: both('other') } },
    { of: { of: { fact: 'copies' }, rate: '10.5 CNY' }, label: both('copies') },
  ],
};
const reduction = (fact: string, less: Amount) => ({
  ...{ if: { var: fact }, less, text: both(fact), basis: both('law') },
});
const rule: FeeRule = { value, reductions: [reduction('student', '30 CNY'), reduction('small', '50%')] };
const fee = (known: Parameters<typeof feeForYou>[1], of: FeeRule = rule) => feeForYou(amountOfFee(of), known);

test('a fee is said in fen, with each part that is charged, and how often', () => {
  expect(fee({ use: 'home', copies: 2, student: false, small: false })).toEqual({
    fen: 10100,
    lines: [
      { label: both('home'), fen: 8000 },
      { label: both('copies'), fen: 2100, each: 1050, times: 2 },
    ],
    open: [],
  });
  expect(fee({ use: 'other', copies: 0, student: false, small: false }).lines).toEqual([
    { label: both('other'), fen: 55000 },
  ]);
});

test('a reduction takes its part off what is left, with its words and its basis, and never more', () => {
  const { fen, lines } = fee({ use: 'home', copies: 0, student: true, small: true });
  expect(fen).toBe(2500);
  expect(lines.slice(1)).toEqual([
    { label: { zh: 'student（law）', en: 'student (law)' }, fen: -3000 },
    { label: { zh: 'small（law）', en: 'small (law)' }, fen: -2500 },
  ]);
  const freed = { value, reductions: [reduction('small', '100%'), reduction('student', '30 CNY')] };
  expect(fee({ use: 'home', copies: 0, student: true, small: true }, freed).fen).toBe(0);
});

test('a fee waits for the answers that it still depends on, and for no others', () => {
  expect(fee({ copies: 0, student: false })).toEqual({ fen: undefined, lines: [], open: ['use', 'small'] });
  const isFree = {
    if: isHome,
    is: { of: '0 CNY', label: both('free') },
    else: { fact: 'copies', unit: 'CNY' },
  } as const;
  expect(fee({ use: 'home' }, { value: isFree, reductions: [] })).toEqual({
    fen: 0,
    lines: [{ label: both('free'), fen: 0 }],
    open: [],
  });
});

test('where the rule states no figure, there is no fee and nothing to explain', () => {
  const isOnlyHome: Amount = { if: isHome, is: { of: '80 CNY', label: both('home') } };
  expect(fee({ use: 'other' }, { value: isOnlyHome, reductions: [] })).toEqual({ fen: null, lines: [], open: [] });
});

test('people are asked for what the branch that holds for them depends on', () => {
  const asked = (amount: Amount, known: Parameters<typeof feeForYou>[1]) => [
    ...new Set(askingOf(amount).flatMap((one) => openFacts(one, known))),
  ];
  const staged: Amount = {
    if: isHome,
    is: { fact: 'rooms', unit: 'CNY' },
    else: { if: { all: [{ var: 'shop' }, { compare: [{ fact: 'area' }, '<', 5] }] }, is: 1, else: 2 },
  };
  expect(asked(staged, {})).toEqual(['use']);
  expect(asked(staged, { use: 'home' })).toEqual(['rooms']);
  expect(asked(staged, { use: 'home', rooms: 3 })).toEqual([]);
  expect(asked(staged, { use: 'other' })).toEqual(['shop', 'area']);
  expect(asked(amountOfFee(rule), { use: 'home' })).toEqual(['copies', 'student', 'small']);
  const lasting: Amount = { duration: { from: { fact: 'since' }, until: '2026-01-01' }, in: 'month' };
  expect(asked(lasting, {})).toEqual(['since']);
});
