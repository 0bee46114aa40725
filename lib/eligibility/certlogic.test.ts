import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExpression } from './check-expression.ts';
import { evaluate, type Facts } from './evaluate.ts';
import type { Expression } from './expression.ts';

const folder = `${process.env['TONGBAN_VECTORS'] ?? '/work/shared/data'}/rules/certlogic`;

type Assertion = { certLogicExpression?: Expression; data: Facts; expected: unknown };
type Suite = { cases: { name: string; certLogicExpression?: Expression; assertions: Assertion[] }[] };
type Validations = { cases: { certLogicExpression: unknown; issues: { expr: unknown; message: string }[] }[] };

function read<T>(part: string): T[] {
  const at = `${folder}/${part}`;
  return readdirSync(at).map((file) => JSON.parse(readFileSync(`${at}/${file}`, 'utf8')) as T);
}

describe.skipIf(!existsSync(folder))(`CertLogic’s own tests (skipped without ${folder})`, () => {
  test('every expression has the value that the specification says', () => {
    let tried = 0;
    for (const { cases } of read<Suite>('testSuite'))
      for (const { name, certLogicExpression, assertions } of cases)
        for (const { certLogicExpression: own, data, expected } of assertions) {
          const expression = own ?? certLogicExpression ?? null;
          tried += 1;
          expect(evaluate(expression, data, null), `${name}: ${JSON.stringify([expression, data])}`).toEqual(expected);
        }
    console.info(`CertLogic: ${tried} assertions hold`);
    expect(tried).toBeGreaterThan(200);
  });

  test('every value that is no expression is refused with the specification’s reason', () => {
    for (const { cases } of read<Validations>('validation-testSuite'))
      for (const { certLogicExpression, issues } of cases)
        expect(checkExpression(certLogicExpression)).toEqual(
          issues.map(({ expr, message }) => ({ expression: expr, reason: message })),
        );
  });
});
