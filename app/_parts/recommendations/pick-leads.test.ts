import { describe, expect, it } from 'vitest';
import type { Table } from '#lib/recommendations/device/packed.ts';
import type { NamedService } from './named-services.ts';
import { pickLeads, type Reader, type Stock } from './pick-leads.ts';
import { leadWords } from './words.ts';

const service = (name: string, more: Partial<NamedService> = {}): NamedService => ({
  ...{
    name,
    address: `/zh/services/${name}`,
    audience: ['citizen'],
    events: [],
    isShown: true,
    isQuiet: false,
    notWith: [],
    ...more,
  },
});

const table: Table = {
  items: ['birth', 'vaccine', 'nursery', 'shop', 'quiet', 'rare'],
  bias: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  popularity: [0.9, 0.8, 0.7, 0.6, 0.5, 0.1],
  links: [
    [
      { to: 1, weight: 0.5, isSeen: true },
      { to: 2, weight: 0.4, isSeen: false },
      { to: 3, weight: 0.3, isSeen: false },
      { to: 5, weight: 0.2, isSeen: false },
    ],
    ...[[], [], [], [], []],
  ],
};
const stock: Stock = {
  table,
  rising: [5],
  say: leadWords.en,
  services: {
    birth: service('Birth', { events: ['A child is born'] }),
    vaccine: service('Vaccination'),
    nursery: service('Nursery', { events: ['A child is born'] }),
    shop: service('Shop', { audience: ['business'] }),
    quiet: service('Quiet', { isShown: false }),
    rare: service('Rare'),
  },
};
const reasons = (reader: Reader) => pickLeads(stock, reader).map(({ name, reason }) => [name, reason]);

describe('each line says why it is there', () => {
  it('what many read together, what shares a life event, what rises', () => {
    expect(reasons({ history: ['birth'], about: 'birth' })).toEqual([
      ['Vaccination', 'Often read with “Birth”'],
      ['Nursery', 'Also about “A child is born”'],
      ['Rare', 'Looked at more than usual lately'],
    ]);
  });

  it('what is linked otherwise, and what many look at', () => {
    const calm = { ...stock, rising: [] };
    expect(pickLeads(calm, { history: ['birth'] }).at(-1)?.reason).toBe('A related service');
    expect(pickLeads(calm, { history: [] })[0]).toMatchObject({ name: 'Birth', reason: 'Looked at by many people' });
  });

  it('what chance put in the last place', () => {
    const wide = { ...table, items: [...table.items, 'a', 'b', 'c'], bias: [...table.bias, 0.1, 0.1, 0.1] };
    const more = { ...stock.services, a: service('A'), b: service('B'), c: service('C') };
    const leads = pickLeads({ ...stock, table: wide, services: more }, { history: ['birth'], chance: 0 });
    expect(leads.map(({ reason }) => reason === leadWords.en.byChance)).toEqual([false, false, false, true]);
  });
});

describe('nobody is shown', () => {
  it('what only many others look at, once they have read something', () => {
    const weak = { ...table, links: [[{ to: 1, weight: 0.05, isSeen: false }], ...table.links.slice(1)] };
    const names = (reader: Reader) => pickLeads({ ...stock, table: weak }, reader).map(({ name }) => name);
    expect(names({ history: ['birth'] })).toEqual(['Nursery']);
    expect(names({ history: ['vaccine'] })).toEqual([]);
    expect(names({ history: ['vaccine'], chance: 0.5 })).toEqual([]);
    expect(names({ history: [] })).toContain('Vaccination');
  });

  it.each([
    ['what an editor never leads to', 'Quiet'],
    ['what another audience needs', 'Shop'],
    ['what they read already', 'Birth'],
  ])('%s', (_, name) => {
    expect(pickLeads(stock, { history: ['birth'] }).map((lead) => lead.name)).not.toContain(name);
  });

  it('what follows from a guide that has become a sensitive one since', () => {
    const services = { ...stock.services, birth: service('Birth', { events: ['A child is born'], isQuiet: true }) };
    const leads = pickLeads({ ...stock, services }, { history: ['birth'] });
    expect(leads.map(({ reason }) => reason).join(' ')).not.toContain('Birth');
    expect(leads).toEqual(pickLeads({ ...stock, services }, { history: [] }));
  });

  it('what the page names already', () => {
    expect(pickLeads(stock, { history: ['birth'], without: ['vaccine'] }).map(({ name }) => name)).toEqual([
      'Nursery',
      'Rare',
    ]);
  });

  it('an alternative to what they read, or what would undo it', () => {
    const services = { ...stock.services, birth: service('Birth', { notWith: ['birth', 'vaccine', 'rare'] }) };
    const names = (reader: Reader) => pickLeads({ ...stock, services }, reader).map(({ name }) => name);
    expect(names({ history: ['birth'] })).toEqual(['Nursery']);
    expect(names({ history: ['birth'], chance: 0.99 })).toEqual(['Nursery']);
  });

  it('a citizen’s service on a page for businesses', () => {
    expect(pickLeads(stock, { history: ['birth'], about: 'shop' }).map(({ name }) => name)).toEqual(['Shop']);
  });
});
