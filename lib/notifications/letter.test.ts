import { describe, expect, test } from 'vitest';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { letterFor, occasionsAbout } from './letter.ts';

const content = testContent();
const { city } = content.catalogue;

const facts = { zh: '居住证申领', en: 'Residence permit' };
const headline = { zh: '有新的进展', en: 'There is news' };
const occasions = [
  ...Object.values(occasionsAbout('case', { news: headline })),
  ...Object.values(occasionsAbout('company', { news: headline })),
];
const everyLetter = occasions.flatMap((occasion) => locales.map((locale) => ({ occasion, locale })));

describe.each(everyLetter)('the letter about a $occasion.about in $locale', ({ occasion, locale }) => {
  const { subject, body } = letterFor(content, { occasion, facts }, locale);

  test('says in its subject what happened to what', () => {
    expect(subject).toContain(headline[locale]);
    expect(subject.includes(facts[locale])).toBe(occasion.about === 'case');
    expect(body.includes(facts[locale])).toBe(occasion.about === 'case');
  });

  test('leads to where the details are, and is signed', () => {
    const places = {
      zh: occasion.about === 'company' ? '“我的企业”' : '“我的办件”',
      en: occasion.about === 'company' ? '“My companies”' : '“My applications”',
    };
    expect(body).toContain(places[locale]);
    expect(body).toContain(city.portal[locale]);
    expect(body.endsWith(city.office[locale])).toBe(true);
  });

  test('is in one language', () => {
    expect(/[一-鿿]/.test(`${subject}${body}`.replaceAll(city.portal.zh, ''))).toBe(locale === 'zh');
  });
});

test('a letter of another city bears the names of its portal and its office', () => {
  const [occasion] = occasions;
  const { body } = letterFor({ catalogue: aCatalogue() }, { occasion: occasion!, facts }, 'zh');
  expect(body).toContain('请登录“通”');
  expect(body).toMatch(/\n\n中心$/);
});

test('a letter about a service whose name nobody gave is still a letter', () => {
  const occasion = { name: 'news', about: 'case', headline } as const;
  expect(letterFor(content, { occasion, facts: {} }, 'en').subject).toBe('There is news');
});
