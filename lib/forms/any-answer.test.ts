import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/kernel/locale.ts';
import { a, today } from './field.testing.ts';
import { groupKinds, plainKinds, type FieldKind } from './field-kinds.ts';
import { partsOf } from './parts.ts';
import { asTyped, readAnswers, showAnswer, type Raw } from './read-answers.ts';
import { sayProblem } from './say-problem.ts';
import { answersIn } from './stored-answers.ts';

const kinds = Object.keys({ ...plainKinds, ...groupKinds }) as FieldKind[];
const places: Partial<Record<FieldKind, object>> = {
  number: { decimals: 3, min: -1e6 },
  text: { pattern: '^[A-Z0-9 -]*$' },
};

/** Whatever somebody may post: any text, what looks like an answer, and several of them. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'tea',
    'milk',
    'yes',
    'no',
    'linjiang',
    '中国',
    '刚果',
    'COD',
    'zhongguo',
    '２０２６年１月２日',
    '2026-02-29',
    '1,200.50',
    '-0',
    '¥ 3',
    '11010519491231002x',
  ),
  fc.constantFrom(
    '1e9',
    '0x10',
    'Infinity',
    '138 1234 5678',
    'a@b.cn',
    '\uD800',
    '\u202E',
    '__proto__',
    '9'.repeat(400),
  ),
);
const posted = fc.oneof(typed, fc.array(typed, { maxLength: 4 }));

describe.each(kinds)('%s', (kind) => {
  const field = a(kind, { ...places[kind] });
  const names = partsOf(field).map(({ id }) => id);
  const raws: fc.Arbitrary<Raw> = fc
    .tuple(...names.map((name) => fc.tuple(fc.constant(name), posted)))
    .map((entries) => Object.fromEntries(entries));

  test('takes whatever is posted without an error: an answer, or a problem that can be said', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const { answers, errors } = readAnswers([field], raw, { today });
        for (const problem of Object.values(errors))
          for (const locale of locales)
            expect(sayProblem(problem, field, locale)).not.toMatch(/undefined|NaN|\[object/);
        for (const locale of locales) expect(showAnswer(field, answers, locale)).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });

  test('reads what it kept, typed once more, as the same', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const { answers, errors } = readAnswers([field], raw, { today });
        const again = readAnswers([field], asTyped(field, answers['it']), { today });
        // What was refused was not kept, and is still asked for.
        expect(again.answers).toEqual(answers);
        expect(Object.keys(again.errors)).toEqual(Object.keys(errors));
      }),
    );
  });

  test('finds what it kept again after its way through the database', () => {
    const form = { version: 1, pages: [{ id: 'one', title: { zh: '一', en: 'One' }, fields: [field] }] };
    fc.assert(
      fc.property(raws, (raw) => {
        const { answers } = readAnswers([field], raw, { today });
        expect(answersIn(JSON.parse(JSON.stringify(answers)), form)).toEqual(answers);
      }),
    );
  });
});
