// `npm run recommend:evaluate`: measures recommendations on given visits, with and without privacy.
import { say, stop } from '#scripts/steps/say.mjs';
import { evaluate, type Evaluation } from './recommendations/evaluate.ts';
import { readOptions, usage } from './recommendations/options.ts';
import { BadVisits } from './recommendations/visits.ts';

const options = readOptions(process.argv.slice(2));
if ('error' in options) stop(`${options.error}\n\n${usage}`);
const evaluation = await evaluate(options).catch((error: unknown) => {
  if (error instanceof BadVisits) return stop(error.message);
  throw error;
});
say(tableOf(evaluation, options.epsilon));
if (options.json) say(JSON.stringify(evaluation));

function tableOf({ visits, refreshMs, rssMb, ...models }: Evaluation, epsilon: number): string {
  const columns = ['Given2', 'Given5', 'Given10', 'AllBut1', 'HR@10', 'NDCG@10', 'coverage'];
  const names = { popularity: 'popularity', exact: 'exact (no privacy)', released: `released, ε = ${epsilon}` };
  const row = (cells: string[]) =>
    cells.map((cell, place) => (place === 0 ? cell.padEnd(20) : cell.padStart(9))).join('');
  return [
    `${visits.train} training visits, ${visits.test} test visits, ${visits.items} items`,
    row(['', ...columns]),
    ...(['popularity', 'exact', 'released'] as const).map((name) => {
      const { given2, given5, given10, allBut1, hr10, ndcg10, coverage } = models[name];
      const percents = [given2, given5, given10, allBut1].map((value) => value.toFixed(2));
      return row([names[name], ...percents, ...[hr10, ndcg10, coverage].map((value) => value.toFixed(3))]);
    }),
    `Noise, weights and the packed file: ${refreshMs} ms. Memory at most: ${rssMb} MB.`,
  ].join('\n');
}
