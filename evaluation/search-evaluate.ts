import { parseArgs } from 'node:util';
import { evaluateFiles } from './search/evaluate-files.ts';
import { folderOfSets } from './search/labelled-sets.ts';
import { BadInput } from './search/read-lines.ts';
import { report } from './search/report.ts';

const options = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  synonyms: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

try {
  await evaluate();
} catch (error) {
  const isTheirs = error instanceof BadInput || (error instanceof TypeError && 'code' in error);
  if (!isTheirs) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Evaluates the given files, or the labelled sets by default. */
async function evaluate(): Promise<void> {
  const { values } = parseArgs({ options });
  const { corpus, queries, synonyms, lang, json = false } = values;
  if (Object.keys(values).length === 0) return report(folderOfSets());
  if (!corpus || !queries) throw new BadInput('Give both --corpus FILE.jsonl and --queries FILE.jsonl');
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new BadInput(`--lang is zh or en, not “${lang}”`);
  return evaluateFiles({ corpus, queries, synonyms, lang, json });
}
