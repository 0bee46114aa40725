import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { calculate } from './amount/calculate.ts';
import { readUnit, sayUnit } from './amount/unit.ts';
import { unitOf } from './amount/unit-of.ts';
import type { Node } from './publicodes-infix.testing.ts';
import { unitOfPublicodes } from './publicodes-mechanisms.testing.ts';
import { factName, listOf, nodeOf, OutOfScope, RuleSet, rulesOf } from './publicodes-rules.testing.ts';
import { Translation } from './publicodes.testing.ts';

const folder = `${process.env['TONGBAN_VECTORS'] ?? '/work/shared/data'}/rules/publicodes`;

/** One stated value of an example, and what we say instead; nothing where it holds. */
type Check = { states: string; differs: () => unknown };
const stated = ['valeur attendue', 'unité attendue', 'variables manquantes', 'exception'];

function checksOf(rules: Map<string, Node>, name: string, example: Node): Check[] {
  const situation = nodeOf(example['situation']);
  const answer = (withDefaults: boolean) => {
    const set = new RuleSet(rules, situation, withDefaults);
    const into = new Translation(set);
    const isBoolean = into.kindOfRule(name) === 'boolean';
    const amount = isBoolean
      ? { if: into.appliesRule(name), is: { if: into.conditionOfRule(name), is: 1, else: 0 } }
      : into.amountOfRule(name);
    return { isBoolean, unit: unitOf(amount), ...calculate(amount, set.facts) };
  };
  return stated
    .filter((key) => Object.hasOwn(example, key) && (key === 'exception' || !Object.hasOwn(example, 'exception')))
    .map((key) => ({
      states: `${key}: ${JSON.stringify(example[key])}`,
      differs: () => differences[key]?.(answer, example),
    }));
}

type Answer = { isBoolean: boolean; value: unknown; open: string[]; unit: ReturnType<typeof unitOf> };
const differences: Record<string, (answer: (withDefaults: boolean) => Answer, example: Node) => unknown> = {
  'valeur attendue': (answer, { 'valeur attendue': wanted, ...example }) => {
    if (typeof wanted === 'string' && wanted !== 'undefined') throw new OutOfScope('a text');
    const { isBoolean, value } = answer(true);
    const said = isBoolean && typeof value === 'number' ? value === 1 : value;
    if (typeof wanted === 'number' && typeof said === 'number') return isClose(said, wanted) ? undefined : said;
    if ((wanted === 'undefined' ? undefined : wanted) === said) return undefined;
    if (said === undefined && listOf(example['variables manquantes']).length > 0)
      throw new OutOfScope('an answer while a fact that may change it is missing');
    return { said };
  },
  'unité attendue': (answer, example) => {
    const said = sayUnit(answer(true).unit ?? readUnit(''));
    return said === sayUnit(readUnit(unitOfPublicodes(example['unité attendue']))) ? undefined : { said };
  },
  'variables manquantes': (answer, example) => {
    const { open } = answer(false);
    const wanted = listOf(example['variables manquantes']).map((name) => factName(`${name as string}`));
    return JSON.stringify(open.toSorted()) === JSON.stringify(wanted.toSorted()) ? undefined : { open };
  },
  exception: (answer) => {
    try {
      return answer(true);
    } catch (error) {
      if (error instanceof OutOfScope) throw error;
      return undefined;
    }
  },
};

/** To the decimals that are stated, two at least. */
function isClose(said: number, wanted: number): boolean {
  const decimals = Math.max(2, `${wanted}`.split('.')[1]?.length ?? 0);
  return Math.abs(said - wanted) <= 0.5 * 10 ** -decimals + 1e-9;
}

test.skipIf(!existsSync(folder))(`amounts have the values that Publicodes states (skipped without ${folder})`, () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const wrong: string[] = [];
  const leftOut = new Map<string, number>();
  let held = 0;
  for (const file of files) {
    const rules = rulesOf(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Node);
    for (const [name, rule] of rules)
      for (const example of listOf(rule['exemples']) as Node[]) {
        const unit = rule['unité attendue'] === undefined ? {} : { 'unité attendue': rule['unité attendue'] };
        for (const { states, differs } of checksOf(rules, name, { ...unit, ...example })) {
          try {
            const said = differs();
            if (said === undefined) held += 1;
            else wrong.push(`${file}: ${name}: ${JSON.stringify(example)}: ${states}, not ${JSON.stringify(said)}`);
          } catch (error) {
            if (!(error instanceof OutOfScope)) wrong.push(`${file}: ${name}: ${states}: ${String(error)}`);
            else leftOut.set(error.message, (leftOut.get(error.message) ?? 0) + 1);
          }
        }
      }
  }
  const reasons = [...leftOut].map(([reason, count]) => `${count} ${reason}`);
  const out = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  console.info(`Publicodes: ${held} of ${held + wrong.length} values hold, ${out} out of scope: ${reasons.join('; ')}`);
  expect(wrong).toEqual([]);
  expect(held).toBeGreaterThan(50);
});
