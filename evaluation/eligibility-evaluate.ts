// `npm run eligibility:evaluate -- --rules FILE --cases FILE [--json]`: rules (YAML or JSON) held against cases with answers
// (JSON lines): how many outcomes are right, and those that are not. The forms of both: docs/extending.md.
import { parseArgs } from 'node:util';
import { caseSchema, evaluateCases, rulesSchema, type Evaluation } from './eligibility/evaluate-cases.ts';
import { BadInput, readLines, readYaml } from './search/read-lines.ts';

const options = { rules: { type: 'string' }, cases: { type: 'string' }, json: { type: 'boolean' } } as const;
const shown = 20;

try {
  const { rules, cases, json = false } = parseArgs({ options }).values;
  if (!rules || !cases) throw new BadInput('Give both --rules FILE and --cases FILE.jsonl');
  const evaluation = evaluateCases(readYaml(rules, rulesSchema), readLines(cases, caseSchema));
  console.info(json ? JSON.stringify(evaluation) : told(evaluation));
  process.exitCode = evaluation.wrong.length === 0 ? 0 : 1;
} catch (error) {
  const isTheirs = error instanceof BadInput || (error instanceof TypeError && 'code' in error);
  if (!isTheirs) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function told({ cases, decided, right, wrong, seconds }: Evaluation): string {
  return [
    `${right} of ${decided} outcomes are as expected, in ${cases} cases and ${seconds.toFixed(2)} s`,
    ...wrong
      .slice(0, shown)
      .map(({ line, rule, expected, found }) => `case ${line}: ${rule}: expected ${expected}, found ${found}`),
    ...(wrong.length > shown ? [`and ${wrong.length - shown} more`] : []),
  ].join('\n');
}
