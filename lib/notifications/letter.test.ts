import { describe, expect, test } from 'vitest';
import { theCity } from '#lib/catalogue/read.ts';
import { locales } from '#lib/kernel/locale.ts';
import { headline, isAboutCompany, letterFor, occasions } from './letter.ts';

const facts = { zh: '居住证申领', en: 'Residence permit' };
const everyLetter = occasions.flatMap((occasion) => locales.map((locale) => ({ occasion, locale })));

describe.each(everyLetter)('the letter “$occasion” in $locale', ({ occasion, locale }) => {
  const { subject, body } = letterFor(occasion, facts, locale);

  test('says in its subject what happened to what', () => {
    expect(subject).toContain(headline[occasion][locale]);
    expect(subject).toContain(facts[locale]);
  });

  test('leads to where the details are, and is signed', () => {
    const places = {
      zh: isAboutCompany(occasion) ? '“我的企业”' : '“我的办件”',
      en: isAboutCompany(occasion) ? '“My companies”' : '“My applications”',
    };
    expect(body).toContain(places[locale]);
    expect(body).toContain(theCity().portal[locale]);
    expect(body.endsWith(theCity().office[locale])).toBe(true);
  });

  test('is in one language', () => {
    expect(/[一-鿿]/.test(`${subject}${body}`.replaceAll(theCity().portal.zh, ''))).toBe(locale === 'zh');
  });
});

test('each occasion has a line of its own', () => {
  for (const locale of locales)
    expect(new Set(occasions.map((occasion) => headline[occasion][locale])).size).toBe(occasions.length);
});

test('a letter about a service whose name nobody gave is still a letter', () => {
  expect(letterFor('received', {}, 'en').subject).toBe('We have received your application: ');
});
