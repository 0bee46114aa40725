import { existsSync } from 'node:fs';
import { buildEngine } from '#lib/search/engine/engine.ts';
import { allSteps, type Steps } from '#lib/search/engine/weights.ts';
import { catalogueSets } from './catalogue-sets.ts';
import { everydaySets, measurePortal, portal, surenessOf } from './everyday.ts';
import { readLabelled, type LabelledSet } from './labelled-sets.ts';
import { measure, type Measured } from './measure.ts';
import { bestMiniSearch, plainMiniSearch } from './plain.ts';
import { reportSpeed } from './speed.ts';
import { heading, row } from './table.ts';

/**
 * Prints every labelled set with the recipe off and on, the worth of each step, and the speed beside the peers.
 * Without the folder it prints the sets of this repository alone.
 */
export async function report(folder: string): Promise<void> {
  const labelled = existsSync(folder) ? readLabelled(folder) : undefined;
  await reportEveryday();
  const sets = [...catalogueSets(), ...(labelled?.sets ?? [])];
  console.log(heading('Labelled sets'));
  for (const set of sets) {
    console.log(row(set.name, await withSteps(set, allSteps)));
    await reportPeers(set);
  }
  await reportAblation(sets);
  if (labelled) return reportSpeed(labelled.guangdong);
  console.log(`\n${folder}: there is no such folder; say where the other labelled sets are in SEARCH_DATA`);
}

async function reportPeers({ records, queries }: LabelledSet): Promise<void> {
  console.log(row('    plain MiniSearch', await measure(plainMiniSearch(records).search, queries)));
  console.log(row('    MiniSearch, its best recipe', await measure(bestMiniSearch(records), queries)));
}

/** Prints the everyday queries, and how often the portal is sure of itself and how often wrongly. */
async function reportEveryday(): Promise<void> {
  const asked = portal();
  console.log(heading('Everyday queries'));
  for (const set of everydaySets()) {
    console.log(row(set.name, await measurePortal(asked, set)));
    await reportPeers(set);
    const { inside, exact, outside, wronglyExact } = await surenessOf(asked, set.locale, set.queries);
    console.log(`    says that a service fits: ${exact} of ${inside}; wrongly: ${wronglyExact.length} of ${outside}`);
  }
}

function withSteps({ records, words, queries }: LabelledSet, steps: Steps): Promise<Measured> {
  const engine = buildEngine(records, words, steps);
  return measure((query) => engine.search(query).records.map(({ objectID }) => objectID), queries);
}

/** Prints the change of nDCG@10 on each set when one step of the recipe is left out. */
async function reportAblation(sets: LabelledSet[]): Promise<void> {
  console.log('\nWithout one step of the recipe: change of nDCG@10 where there is one');
  const whole = new Map<LabelledSet, number>();
  for (const set of sets) whole.set(set, (await withSteps(set, allSteps)).ndcg10);
  for (const step of Object.keys(allSteps)) {
    console.log(`  ${step}`);
    for (const set of sets) {
      const change = (await withSteps(set, { ...allSteps, [step]: false })).ndcg10 - (whole.get(set) ?? 0);
      if (Math.abs(change) >= 0.0005)
        console.log(`    ${set.name.padEnd(40)} ${change > 0 ? '+' : ''}${change.toFixed(3)}`);
    }
  }
}
