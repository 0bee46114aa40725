import { expect, test } from 'vitest';
import { isOpen } from '#lib/catalogue/guide.ts';
import { catalogue, site } from '#lib/standards/testing.ts';
import { isNamed, standardElements, type StandardElement } from '#tests/standards/gbt-39554/elements.ts';
import { basic } from './basic.ts';
import { extend } from './extend.ts';
import { itemOf, itemsOf, type Item } from './item.ts';
import { faq, fee, material, rights } from './lists.ts';

const elements = standardElements();
const groups = { basic, extend, material, fee, faq, rights };
const items = itemsOf(catalogue, site);
const named = items.map((item, index) => ({ id: [...catalogue.guides.keys()][index] ?? '', item }));
const rowsOf = (item: Item, group: string): Record<string, unknown>[] =>
  [item[group] ?? []].flat() as Record<string, unknown>[];

/** Required elements that the item lacks, as group.element. */
const lacking = (item: Item): string[] => {
  const isPower = rowsOf(item, 'basic')[0]?.['task_type'] !== '公共服务';
  return Object.keys(groups).flatMap((group) =>
    elements
      .filter((one) => one.group === group && (isPower ? one.ofPowers : one.ofPublicServices) === 'R')
      .filter(({ name }) => rowsOf(item, group).some((row) => row[name] === undefined || row[name] === ''))
      .map(({ name }) => `${group}.${name}`),
  );
};

test('every service of the catalogue has an item', () => {
  expect(items).toHaveLength(catalogue.guides.size);
});

test.each(named)('$id has every element that the standard asks for', ({ item }) => {
  for (const group of ['basic', 'extend', 'faq']) expect(rowsOf(item, group)).not.toEqual([]);
  expect(lacking(item)).toEqual([]);
});

test.each(named)('$id has no element that the standard does not know', ({ item }) => {
  for (const group of Object.keys(item)) {
    const known = elements.filter((one) => one.group === group);
    for (const row of rowsOf(item, group)) {
      const strange = Object.keys(row).filter((key) => !known.some((one) => isNamed(one, key)));
      expect(strange, group).toEqual([]);
    }
  }
});

test('the tables ask for what the standard asks for', () => {
  const ours = Object.entries(groups).flatMap(([group, table]) =>
    Object.entries(table).map(([name, { asked }]) => ({ group, name, asked })),
  );
  for (const one of ours) {
    const its = elements.find((other) => other.group === one.group && isNamed(other, one.name));
    expect(one.asked, `${one.group}.${one.name}`).toBe(its && askedBy(its));
  }
});

const askedBy = ({ ofPowers, ofPublicServices }: StandardElement) => {
  if (ofPublicServices === 'R') return 'always';
  return ofPowers === 'R' ? 'of powers' : 'if known';
};

test('an element that is gone is missed', () => {
  const guide = catalogue.guides.get('residence-permit')!;
  const { conditions: _, ...without } = guide;
  expect(lacking(itemOf({ guide: without, catalogue, site }))).toEqual(['basic.accept_condition']);
});

test('a guide that says little is an item that says little', () => {
  const guide = { id: 'new', name: { zh: '新事项', en: 'New service' } };
  expect(itemOf({ guide, catalogue, site })).toEqual({
    basic: {
      ...{ task_name: '新事项', task_state: '在用' },
      ...{
        link_addr: 'https://city.example/zh/services/new',
        mobile_terminal_url: 'https://city.example/zh/services/new',
      },
    },
    extend: {},
  });
});

test('a suspended service is published as such, and nobody can apply for it', () => {
  const guide = catalogue.guides.get('residence-permit')!;
  const suspended = { since: '2026-11-01', reason: { zh: '系统升级。', en: 'The system is being renewed.' } };
  expect([isOpen(guide), isOpen({ ...guide, suspended })]).toEqual([true, false]);
  expect(itemOf({ guide: { ...guide, suspended }, catalogue, site })['basic']).toMatchObject({ task_state: '暂停' });
});

test('what the law leaves open is told from what is done on the spot', () => {
  const [open, instant] = ['childcare-allowance', 'marriage-registration'].map(
    (id) => rowsOf(itemOf({ guide: catalogue.guides.get(id)!, catalogue, site }), 'basic')[0],
  );
  expect(open).toMatchObject({
    anticipate_day: 0,
    anticipate_type: '无',
    anticipate_explain: '法律、法规未规定办结时限',
  });
  expect(instant).toMatchObject({
    promise_day: 0,
    promise_type: '当场',
    promise_explain: expect.stringContaining('当场办结'),
  });
});
