import { expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { readAnswers } from '#lib/forms/read-answers.ts';
import { answersTo } from './answers.ts';
import type { Answering } from './answering.ts';
import { createRandom } from './random.ts';

// Nothing else of a person is asked for by these questions.
const who = { random: createRandom(7), today: '2026-11-23' } as Answering;

test('what is typed to find an entry of a long list finds it', () => {
  const { catalogue } = testContent();
  const coded = catalogue
    .listGuides()
    .flatMap((guide) => catalogue.formOf(guide)?.pages ?? [])
    .flatMap(({ fields }) => fields.filter((field) => field.kind === 'coded'));
  const title = { zh: '页', en: 'Page' };
  for (const field of coded) {
    const raw = answersTo({ id: 'page', title, fields: [field] }, who, {});
    expect(readAnswers([field], raw, who).errors, field.id).toEqual({});
  }
  expect(coded.map(({ id }) => id)).toContain('partner-nationality');
});
