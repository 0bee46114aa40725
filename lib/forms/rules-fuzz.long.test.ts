import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { brokenRule } from './check-answers.ts';
import { walk } from './conditions.ts';
import { today } from './field.testing.ts';
import { formSchema } from './form.ts';
import type { Answers } from './kinds/value.ts';
import { sayProblem } from './say-problem.ts';

const texts = { zh: '问题', en: 'Question' };
const ids = ['a', 'b', 'c.resident-id', 'c', 'nowhere', 'constructor', '__proto__', ''];
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
  ])();
  return { ...compared, message: texts, ...(draw(3) === 0 ? { if: condition(draw) } : {}) };
}

function field(draw: Draw, id: string): object {
  const kind = pick(draw, ['text', 'date', 'resident-id', 'yes-no', 'number', 'person']);
  const rules = Array.from({ length: draw(3) }, () => rule(draw));
  return {
    ...{ id, kind, label: texts, short: texts },
    ...(rules.length > 0 ? { check: rules } : {}),
    ...(draw(3) === 0 ? { showIf: condition(draw) } : {}),
  };
}

const form = (draw: Draw): unknown => ({
  version: 1,
  pages: ['one', 'two'].map((id, at) => ({
    ...{ id, title: texts, fields: (at === 0 ? ['a', 'b'] : ['c']).map((name) => field(draw, name)) },
    ...(draw(3) === 0 ? { showIf: condition(draw) } : {}),
  })),
});

const answers = (draw: Draw): Answers =>
  Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name) =>
      draw(4) === 0 ? [] : [[name, draw(3) === 0 ? { 'resident-id': pick(draw, values) } : pick(draw, values)]],
    ),
  ) as Answers;

test('forms with mutated rules are refused or can be followed', { timeout: 600_000 }, async () => {
  let read = 0;
  const wrong = await fuzz(
    { count: 10_000, input: (draw) => [form(draw), answers(draw)] },
    ([given, filled]: [unknown, Answers]) => {
      const parsed = formSchema.safeParse(given);
      if (!parsed.success) return;
      read += 1;
      const { pages, taken } = walk(parsed.data, filled);
      for (const asked of pages.flatMap(({ fields }) => fields))
        for (const problem of Object.values(brokenRule(asked, taken, today)))
          for (const locale of ['zh', 'en'] as const) sayProblem(problem, asked, locale);
    },
  );
  expect(wrong).toEqual([]);
  // Some are whole forms, else nothing was followed.
  expect(read).toBeGreaterThan(0);
});
