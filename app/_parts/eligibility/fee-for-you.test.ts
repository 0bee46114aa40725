import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Known } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { FeeForYou } from './fee-for-you.tsx';
import { sayFee } from './say-fee.ts';
import { findChecked, listChecked } from './service-check.tsx';

const checked = (service: string) => {
  const found = findChecked(service);
  if (!found) throw new Error(`${service} asks nothing`);
  return found.eligibility;
};
const feeOf = (service: string, known: Known, locale: Locale) => {
  const { fee } = checked(service);
  if (!fee) throw new Error(`${service} has no rule for its fee`);
  return sayFee({ fee }, known, locale);
};
const rendered = (service: string, known: Known) =>
  renderToStaticMarkup(createElement(FeeForYou, { eligibility: checked(service), known, locale: 'zh' }));

test('a fee is said with its arithmetic, and with what a reduction takes off by which rule', () => {
  const home = { 'circumstance-property-use': 'home', 'extra-title-certificates': 2 };
  expect(feeOf('property-transfer', { ...home, 'buyer-small-business': false }, 'en')).toEqual({
    sum: '¥100',
    because: 'home, garage, parking space or storeroom ¥80; extra certificates ¥10 × 2 = ¥20',
    open: [],
  });
  expect(feeOf('property-transfer', { ...home, 'buyer-small-business': true }, 'zh')).toMatchObject({
    sum: '免费',
    because: expect.stringContaining('小微企业（含个体工商户）免收（国家关于不动产登记收费的规定） −¥100'),
  });
  expect(feeOf('residence-permit', { 'residence-permit-purpose': 'first-issue' }, 'en')).toEqual({
    sum: 'none',
    because: 'a first permit is free under Article 19 of the Interim Regulations',
    open: [],
  });
});

test('a fee that is not decided says which answer it waits for; one that no rule states says nothing', () => {
  const waiting = rendered('resident-id-card-renewal', {});
  expect(waiting).toMatch(/<div data-known="true" hidden="">/);
  expect(waiting).toMatch(/<p data-asks="id-card-renewal-reason">费用多少，还要看您怎么回答/);
  const unstated = rendered('residence-permit', { 'residence-permit-purpose': 'renewal' });
  expect(unstated).toMatch(/<div data-known="true" hidden="">/);
  expect(unstated).toMatch(/<p data-asks="residence-permit-purpose" hidden="">/);
  expect(rendered('ordinary-passport', {})).toBe('');
});

test('a page shows the fee of the answers that stand in it', () => {
  const shown = rendered('resident-id-card-renewal', { 'id-card-renewal-reason': 'damaged' });
  expect(shown).toMatch(/<div data-known="true">.*<b>¥40<\/b>.*证件损坏换领 ¥40/s);
});

test('of every guide with a rule for its fee, each example is said as the guide has it', () => {
  const said = listChecked().flatMap(({ guide, eligibility: { fee } }) =>
    fee && guide.fee.charged
      ? (guide.fee.rule?.examples ?? []).map(({ facts, value }) => ({ sum: sayFee({ fee }, facts, 'zh').sum, value }))
      : [],
  );
  expect(said.length).toBeGreaterThan(10);
  for (const { sum, value } of said)
    expect(sum).toBe(value === null ? undefined : value === '0 CNY' ? '免费' : `¥${String(value).split(' ')[0]}`);
});
