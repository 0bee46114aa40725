import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildModules } from '#build/browser-modules.ts';
import { eligibilityOf } from '#lib/catalogue/eligibility.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { isAsked } from '#lib/eligibility/fact.ts';
import { judge, nextFact, type Known } from '#lib/eligibility/judge.ts';
import { atMost, type Figure } from './report.ts';

/** What “What can I get?” costs a device: script and rules of all services in brotli, and the time for one answer. */
export async function interviewFigures(): Promise<Figure[]> {
  const { catalogue } = readContent();
  const rules = Object.fromEntries(
    catalogue.listGuides().flatMap((guide) => {
      const eligibility = eligibilityOf(guide, catalogue);
      return eligibility ? [[guide.id, eligibility.rules]] : [];
    }),
  );
  const order = catalogue
    .listFacts()
    .filter(isAsked)
    .map(({ id }) => id);
  const began = performance.now();
  const asked = askAll(Object.values(rules), order);
  const each = (performance.now() - began) / asked;
  const count = Object.keys(rules).length;
  const bytes = (await scriptBytes()) + brotliCompressSync(JSON.stringify(rules)).length;
  return [
    atMost(`One answer judged for ${count} services (${asked} questions)`, each, { bar: 50, unit: 'ms' }),
    atMost('What can I get: script and rules (brotli)', bytes / 1000, { bar: 12, unit: 'KB' }),
  ];
}

/** Asks until nothing is open; what is asked is passed over, so that every question comes. Gives how many there were. */
function askAll(services: Parameters<typeof nextFact>[0], order: string[]): number {
  const known: Known = {};
  const passed: string[] = [];
  for (let next = nextFact(services, { known, passed, order }); next !== undefined;) {
    for (const rules of services) judge(rules, known);
    passed.push(next);
    next = nextFact(services, { known, passed, order });
  }
  return passed.length;
}

/** All that an interview may fetch: the module, what leads through it, and what works out sums. */
async function scriptBytes(): Promise<number> {
  // Apart from what earlier builds have left.
  const folder = mkdtempSync(join(tmpdir(), 'tongban-modules-'));
  await buildModules(folder);
  const names = readdirSync(folder).filter((name) => /^(eligibility|interview-|show-sum-)/.test(name));
  const texts = names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const chunks = new Set(texts.flatMap((text) => [...text.matchAll(/chunk-\w+\.js/g)].map(([name]) => name)));
  return [...texts, ...[...chunks].map((name) => readFileSync(`${folder}/${name}`, 'utf8'))]
    .map((text) => brotliCompressSync(text).length)
    .reduce((sum, size) => sum + size, 0);
}
