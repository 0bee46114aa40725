import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import { walk } from './conditions.ts';
import { countSteps } from './count-steps.ts';
import type { Field } from './field-kinds.ts';
import { codes, today } from './field.testing.ts';
import { formSchema, type Form } from './form.ts';
import type { Answers } from './kinds/value.ts';
import { asTyped, type Raw } from './read-answers.ts';
import { readPage } from './read-page.ts';
import { documentOf } from './readable-copy.ts';
import { answersIn } from './stored-answers.ts';
import { unfinishedPages } from './unfinished-pages.ts';
import { sayProblem } from './say-problem.ts';

const texts = { zh: '问题', en: 'Question' };
const ids = ['a', 'b', 'c.resident-id', 'c', 'list', 'list.inner', 'inner', 'nowhere', 'constructor', '__proto__', ''];
const days = ['today', 'today-18y', 'today+99999999y', '2026-02-29', '2026-02-28', 'a', '', 'today-0d'];
const values = ['yes', 'no', '2026-01-01', '11010519491231002X', '1e9', '\uD800', '', '9'.repeat(300)];

/** A condition, some of it no condition at all; `deep` keeps it from growing without end. */
function condition(draw: Draw, deep = 0): unknown {
  const inner = () => (deep > 4 ? { field: 'a', answered: true } : condition(draw, deep + 1));
  return pick<() => unknown>(draw, [
    () => ({ field: pick(draw, ids), is: pick(draw, values) }),
    () => ({ field: pick(draw, ids), in: [pick(draw, values), pick(draw, values)] }),
    () => ({ field: pick(draw, ids), answered: draw(5) > 0 }),
    () => ({ all: [inner(), inner()] }),
    () => ({ any: draw(6) > 0 ? [inner()] : [] }),
    () => ({ not: inner() }),
    () => ({ field: pick(draw, ids), [pick(draw, ['atLeast', 'atMost'])]: pick(draw, [0, 2, -1, 1e308, '3']) }),
    () => ({ field: pick(draw, ids), [pick(draw, ['some', 'every'])]: inner() }),
    () => pick(draw, [null, [], 'a', { field: 'a' }, { not: null }]),
  ])();
}

function rule(draw: Draw): unknown {
  const day = () => (draw(3) === 0 ? { of: pick(draw, ids), years: draw(400_000) - 200_000 } : pick(draw, days));
  const compared = pick<() => object>(draw, [
    () => ({ differsFrom: pick(draw, ids) }),
    () => ({ notBefore: day() }),
    () => ({ notAfter: day() }),
    () => ({ sex: pick(draw, ['male', 'female', 'x']) }),
    () => ({ otherSexThan: pick(draw, ids) }),
    () => ({ ageFrom: pick<unknown>(draw, [18, -1, 1e308, { male: 60, female: 55 }, { male: 60 }]) }),
    () => ({ ageTo: draw(200) - 50 }),
    () => ({ [pick(draw, ['equals', 'atLeast', 'atMost'])]: pick<unknown>(draw, [...ids, 0, 1e308, null]) }),
    () => ({ noneTwice: pick(draw, [...ids, 'list.inner', 'list.nowhere']) }),
  ])();
  return { ...compared, message: texts, ...(draw(3) === 0 ? { if: condition(draw) } : {}) };
}

/** How a number follows from others, some of it no way at all. */
function computation(draw: Draw, deep = 0): unknown {
  const inner = () => (deep > 3 ? pick(draw, ids) : computation(draw, deep + 1));
  return pick<() => unknown>(draw, [
    () => pick<unknown>(draw, [...ids, 0, 1e308, -1, null]),
    () => ({ [pick(draw, ['sum', 'product'])]: [inner(), inner()] }),
    () => ({ difference: [inner(), inner()] }),
    () => ({ quotient: [inner(), inner()] }),
    () => ({ lookUp: pick(draw, ids), in: { yes: 1, no: 1e308 } }),
  ])();
}

function field(draw: Draw, id: string, kinds = allKinds): object {
  const kind = pick(draw, kinds);
  const rules = Array.from({ length: draw(3) }, () => rule(draw));
  const list = () => ({
    ...{ one: texts, layout: pick(draw, ['pages', 'table']), atLeast: draw(4), atMost: pick(draw, [1, 3, 200, 201]) },
    fields: [field(draw, 'inner', singleKinds), field(draw, 'second', singleKinds)],
  });
  return {
    ...{ id, kind, label: texts, short: texts },
    ...(kind === 'entries' ? list() : {}),
    ...(kind === 'coded' ? { list: 'countries', ...(draw(8) > 0 ? { codes, edition: 'e1' } : {}) } : {}),
    ...(kind === 'computed' ? { value: computation(draw) } : {}),
    ...(rules.length > 0 ? { check: rules } : {}),
    ...(draw(3) === 0 ? { showIf: condition(draw) } : {}),
  };
}

const singleKinds = ['text', 'date', 'resident-id', 'yes-no', 'number', 'money', 'person', 'computed', 'coded'];
const allKinds = [...singleKinds, 'entries', 'entries'];

const form = (draw: Draw): unknown => ({
  version: 1,
  pages: ['one', 'two'].map((id, at) => ({
    ...{ id, title: texts, fields: (at === 0 ? ['a', 'list', 'b'] : ['c']).map((name) => field(draw, name)) },
    ...(draw(3) === 0 ? { showIf: condition(draw) } : {}),
  })),
});

/** What somebody posts: fitting names, strange ones, and entries far beyond any list. */
const raw = (draw: Draw): Raw =>
  Object.fromEntries(
    Array.from({ length: draw(24) }, () => {
      const name = pick(draw, ['a', 'b', 'c', 'list', 'inner', 'second', 'inner.name', 'inner.resident-id', 'row', '']);
      const place = pick(draw, [
        '',
        '',
        'list.0.',
        'list.1.',
        'list.7.',
        'list.999.',
        'list.1000.',
        'list.-1.',
        'list..',
      ]);
      const typed = pick(draw, [...values, '3', '0.1', '－７', '2026年1月1日', ...named]);
      return [`${place}${name}`, draw(6) === 0 ? [typed, pick(draw, named)] : typed];
    }),
  );

/** What is typed to find an entry of a list: of one, of two, or of none. */
const named = ['CHN', '中国', '刚果', 'COD', 'zg', 'Germny', 'Atlantis'];

const calendar = { exceptionOn: () => undefined };
const asOf = { today, calendar };

/** Fills a form in with what was posted, page by page, as the portal does; each problem must be sayable. */
function follow(form: Form, posted: Raw): void {
  let before: Answers = {};
  for (const page of form.pages) {
    const reading = { before: walk(form, before).taken, form, ...asOf };
    const { answers, problems } = readPage(page, posted, reading);
    for (const locale of ['zh', 'en'] as const)
      for (const problem of Object.values(problems))
        if (!sayProblem(problem, page.fields[0] as Field, locale)) throw new Error('nothing is said');
    const typed: Raw = Object.assign({}, ...page.fields.map((one) => asTyped(one, answers[one.id])));
    if (Object.keys(problems).length === 0 && !isSame(readPage(page, typed, reading).answers, answers))
      throw new Error('what was read is not read again');
    before = { ...before, ...answers };
  }
  const { taken } = walk(form, before);
  for (const locale of ['zh', 'en'] as const) documentOf(form, taken, locale);
  if (!isSame(answersIn(JSON.parse(JSON.stringify(taken)), form), taken)) throw new Error('what was kept is lost');
  unfinishedPages(form, taken, asOf);
  countSteps(form, taken, 'two');
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

test('mutated forms and answers are refused or can be followed', { timeout: 1_800_000 }, async () => {
  let read = 0;
  const wrong = await fuzz(
    { count: 10_000, input: (draw) => [form(draw), raw(draw)] },
    ([given, posted]: [unknown, Raw]) => {
      const parsed = formSchema.safeParse(given);
      if (!parsed.success) return;
      read += 1;
      follow(parsed.data, posted);
    },
  );
  expect(wrong).toEqual([]);
  // Some are whole forms, else nothing was followed.
  expect(read).toBeGreaterThan(0);
});
