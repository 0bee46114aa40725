import { describe, expect, it } from 'vitest';
import { embeddedIndex } from '#lib/adapters/embedded-index.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { contentOf } from './content.ts';
import { cleanQuery, searchServices, type Filters } from './search.ts';

const { catalogue } = testContent();

const searchIndex = embeddedIndex((name) => contentOf(catalogue, name === 'services_en' ? 'en' : 'zh'));
const ask = (locale: Locale, text: string, { page = 0, ...filters }: Filters & { page?: number } = {}) =>
  searchServices({ searchIndex }, locale, { text, filters, page });

describe('People find a service in their own words', () => {
  it.each([
    ['zh', '身份证', 'resident-id-card'],
    ['zh', '居住证', 'residence-permit'],
    ['zh', '生孩子', 'birth'],
    ['zh', '开饭店', 'food-business-licence'],
    ['zh', '护照', 'ordinary-passport'],
    ['zh', '结婚', 'marriage-registration'],
    ['en', 'passport', 'ordinary-passport'],
    ['en', 'residence permit', 'residence-permit'],
    ['en', 'Residense permit', 'residence-permit'],
    ['en', 'driving lic', 'driving-licence-renewal'],
  ] as const)('%s “%s” leads to %s among the first three', async (locale, text, expected) => {
    const { ids } = await ask(locale, text);
    expect(ids.slice(0, 3)).toContainEqual(expect.stringContaining(expected));
  });

  it('an empty question lists every service, those needed most first', async () => {
    const { total, ids } = await ask('zh', '');
    expect(total).toBe(catalogue.listGuides().length);
    const needed = catalogue.listFeatured().map(({ id }) => id);
    expect(ids.slice(0, needed.length)).toEqual(needed.slice(0, ids.length));
  });

  it.each([
    ['en', '身份证丢了', 'resident-id-card-replacement'],
    ['zh', 'lost id card', 'resident-id-card-replacement'],
    ['en', 'second hand flat', 'property-transfer'],
    ['zh', '开个小吃店要办什么', 'food-business-licence'],
    ['zh', '养了一只狗', 'dog-registration'],
    ['en', 'how do I renew my passport', 'ordinary-passport'],
  ] as const)('%s “%s”: the first is %s', async (locale, text, expected) => {
    expect(await ask(locale, text)).toMatchObject({ ids: expect.arrayContaining([expected]), exact: true });
    expect((await ask(locale, text)).ids[0]).toBe(expected);
  });

  it.each(['zh', 'en'] as const)('nonsense finds nothing in %s', async (locale) => {
    expect(await ask(locale, 'qqzzxx')).toMatchObject({ total: 0, exact: false });
  });

  it.each([
    ['zh', '打疫苗预约'],
    ['zh', '养蜂'],
    ['zh', '交违章罚款'],
    ['en', 'book a vaccination'],
    ['en', 'see a doctor today'],
    ['en', 'weather forecast'],
  ] as const)('%s “%s” is nothing that the catalogue has, and is not taken for it', async (locale, text) => {
    expect((await ask(locale, text)).exact).toBe(false);
  });
});

describe('People see why a service was found', () => {
  it.each([
    ['the beginning they typed', 'en', 'resid', 'Resid'],
    ['the word they mistyped', 'en', 'Residense', 'Residence'],
    ['the word that theirs means', 'zh', '出生纸', '出生医学证明'],
  ] as const)('%s is marked', async (_, locale, text, expected) => {
    const { marked } = await ask(locale, text);
    expect(Object.values(marked).map(({ title }) => title[1])).toContain(expected);
  });

  it('marks change nothing of a text', async () => {
    const { marked } = await ask('zh', '身份证');
    for (const [id, { title, summary }] of Object.entries(marked)) {
      expect(title.join('')).toBe(catalogue.findGuide(id)?.name.zh);
      expect(summary.join('')).toBe(catalogue.findGuide(id)?.summary.zh);
    }
  });
});

describe('Filters narrow the list and tell how many they leave', () => {
  it('a filter leaves only what carries it', async () => {
    const { total, counts } = await ask('zh', '', { audience: 'business' });
    expect(total).toBe(catalogue.listGuides().filter(({ audience }) => audience.includes('business')).length);
    // The other choice still shows its count.
    expect(counts.audience['citizen']).toBeGreaterThan(0);
  });

  it('a filter that begins with a minus is a value that nobody has, not the opposite', async () => {
    expect((await ask('zh', '', { audience: '-citizen' })).total).toBe(0);
  });

  it('pages follow each other without a gap', async () => {
    const first = await ask('zh', '');
    const second = await ask('zh', '', { page: 1 });
    expect(new Set([...first.ids, ...second.ids]).size).toBe(first.ids.length + second.ids.length);
  });
});

describe('Whatever is typed gets an answer', () => {
  it.each([
    ['a lone surrogate', '\uD800证'],
    ['control characters', '\u0000\u0007身份证\u001B'],
    ['markup', '<script>alert(1)</script>'],
    ['ten kilobytes', '证'.repeat(10_000)],
    ['a surrogate cut in half by the length', `${'a'.repeat(199)}😀😀`],
  ])('%s', async (_, typed) => {
    const text = cleanQuery(typed);
    expect([...text].length).toBeLessThanOrEqual(200);
    // Half a character would make this throw.
    expect(() => encodeURIComponent(text)).not.toThrow();
    await expect(ask('zh', text)).resolves.toHaveProperty('total');
  });
});
