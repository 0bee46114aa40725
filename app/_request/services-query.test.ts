import { expect, it } from 'vitest';
import { asQuery, servicesQuery, unheededIn } from './services-query.ts';

const ask = (search: string) => asQuery(servicesQuery(new URLSearchParams(search)));

it('the address says what to look for and how to narrow it', () => {
  expect(ask('q=护照&audience=citizen&event=travel&online=yes&page=2')).toEqual({
    text: '护照',
    filters: { audience: 'citizen', lifeEvent: 'travel', online: 'yes' },
    page: 1,
  });
});

it('what cannot be meant is left out', () => {
  expect(ask('q=%00&audience=<b>&department=A%20B&page=-3')).toEqual({ text: '', filters: {}, page: 0 });
});

const unheeded = (search: string) => unheededIn(new URLSearchParams(search));

it('a filter that no form of ours writes is told, not followed', () => {
  expect(unheeded('audience=citizen&event=travel')).toEqual([]);
  expect(unheeded('audience=Citizen')).toEqual(['filters']);
  expect(unheeded(`department=${'a'.repeat(61)}`)).toEqual(['filters']);
  expect(unheeded('event=')).toEqual([]);
});

it('a question is read up to its two-hundredth character, and longer ones are told', () => {
  expect(unheeded(`q=${'证'.repeat(200)}`)).toEqual([]);
  expect(unheeded(`q=${'证'.repeat(201)}`)).toEqual(['length']);
  expect(unheeded(`q= ${'證'.repeat(200)} `)).toEqual([]);
});

it.each([
  ['1', 0],
  ['2', 1],
  ['0', 0],
  ['1.5', 0],
  ['100000', 99_999],
  ['100001', 0],
  ['last', 0],
])('page %s of the address is page %i of the index', (page, number) => {
  expect(ask(`page=${page}`).page).toBe(number);
});
