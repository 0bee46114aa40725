import { describe, expect, test } from 'vitest';
import { aCity, both, icons, source, type City, type Written } from '#lib/catalogue/city.testing.ts';
import { documentNumbersSchema } from '#lib/catalogue/document-templates.ts';
import { checkContent } from './check-content.ts';

function textsIn(city: City, name: string): Written {
  const file = city.documents.find(({ id }) => id === name);
  if (!file) throw new Error(`There is no ${name}`);
  return (file.data as Written)['after'];
}
const after = (city: City, name: string, step: string): Written => textsIn(city, name)[step];

function said(breakIt: (city: City) => void): string[] {
  const city = aCity();
  breakIt(city);
  return checkContent(city, icons).map(({ file, field, rule, reason }) => `${file} ${field} ${rule}: ${reason}`);
}

test('nothing can be said against nine whole templates', () => expect(said(() => undefined)).toEqual([]));

describe('one fault in a template gives one finding', () => {
  test.each<[string, string, (city: City) => void]>([
    [
      'a field that nobody knows',
      'documents/receipt.yaml after.submit.text.0.zh X: {salary} is not known here',
      (city) => (after(city, 'receipt', 'submit')['text'][0].zh += '{salary}'),
    ],
    [
      'a field of another step',
      'documents/receipt.yaml after.submit.text.0.en X: {remedies} is not known here',
      (city) => (after(city, 'receipt', 'submit')['text'][0].en += '{remedies}'),
    ],
    [
      'a refusal without its remedies',
      'documents/decision.yaml after.refuse.text.zh C: {remedies} is missing, which the law asks for',
      (city) => {
        const { text } = after(city, 'decision', 'refuse') as { text: Written[] };
        for (const paragraph of text) paragraph['zh'] = paragraph['zh'].replace('{remedies}', '');
      },
    ],
    [
      'a title in one language',
      'documents/delivery.yaml after.deliver.title.en S: Invalid input: expected string, received undefined',
      (city) => delete after(city, 'delivery', 'deliver')['title'].en,
    ],
    [
      'a document that is missing',
      'documents/withdrawal.yaml  X: is missing',
      (city) => (city.documents = city.documents.filter(({ id }) => id !== 'withdrawal')),
    ],
    [
      'a step without a text',
      'documents/correction.yaml after.lapse C: is missing',
      (city) => delete textsIn(city, 'correction')['lapse'],
    ],
    [
      'a document that is none',
      'documents/summons.yaml  X: is none of the official documents',
      (city) => city.documents.push(source('documents/summons.yaml', 'summons', { mark: '传', after: {} })),
    ],
    [
      'two departments of one mark',
      'departments.yaml tax.mark X: 局 is another department’s',
      (city) => {
        const data = city.departments.data as Written;
        data['tax'] = { ...data['market'], name: { zh: '局', en: 'Tax' } };
      },
    ],
  ])('%s', (_, finding, breakIt) => expect(said(breakIt)).toEqual([finding]));
});

test.each(['{department}〔{year}〕', '{department}{year}{number}{town}'])('no number format is %s', (format) =>
  expect(documentNumbersSchema.safeParse({ format, licence: both('证').zh }).success).toBe(false),
);
