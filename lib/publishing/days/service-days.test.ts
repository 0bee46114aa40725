import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { withPublished } from '#lib/publishing/shown/with-published.ts';
import { editionAt } from '#lib/publishing/shown/edition-at.ts';
import { serviceDays } from './service-days.ts';

const service = 'residence-permit';
const at = (day: string, time = '12:00') => new Date(`${day}T${time}:00+08:00`);

function shown(rules: Partial<Guide>, when: Date) {
  const content = testContent();
  const catalogue = content.catalogue.revised((data) => ({
    ...data,
    services: data.services.map((one) => (one.id === service && !one.fixture ? { ...one, ...rules } : one)),
  }));
  const edition = editionAt({ edition: 0, layers: [serviceDays(catalogue.listServices())] }, when.getTime());
  return { edition, suspended: withPublished({ catalogue }, edition).catalogue.findGuide(service)?.suspended };
}

const planned = { planned: { from: '2027-03-01', until: '2027-03-31' } };

test('a guide is suspended before its first day, says until when, and opens by the clock', () => {
  const { edition, suspended } = shown(planned, at('2027-02-28', '23:59'));
  expect(suspended).toMatchObject({ state: 'planned', until: at('2027-03-01', '00:00').toISOString() });
  expect(edition.until).toBe(at('2027-03-01', '00:00').getTime());
  expect(shown(planned, at('2027-03-01', '00:00')).suspended).toBeUndefined();
});

test('a guide is open until the end of its last day, and then says which day it was', () => {
  expect(shown(planned, at('2027-03-31', '23:59')).suspended).toBeUndefined();
  const { edition, suspended } = shown(planned, at('2027-04-01', '00:00'));
  expect(suspended).toMatchObject({ state: 'ended', since: '2027-04-01' });
  expect(edition.name).toBe(`0-${at('2027-04-01', '00:00').getTime()}`);
});

test('between two rounds the next one is what is said', () => {
  const name = { zh: '批', en: 'Round' };
  const rounds = [
    { id: 'a', name, from: '2027-01-01', until: '2027-01-31' },
    { id: 'b', name, from: '2027-05-01', until: '2027-05-31' },
  ];
  expect(shown({ rounds }, at('2027-03-01')).suspended).toMatchObject({
    ...{ state: 'planned', since: '2027-02-01', until: at('2027-05-01', '00:00').toISOString() },
  });
});

test('while every service is open the pages are those of the build', () => {
  expect(shown({ rounds: 'yearly', seats: 3 }, at('2027-03-01')).edition.name).toBe('');
});

test('a guide that is suspended for another reason says that one', () => {
  const suspended = { since: '2027-01-01', reason: { zh: '改系统。', en: 'Renewed.' } };
  expect(shown({ ...planned, suspended }, at('2027-04-01')).suspended).toEqual(suspended);
});
