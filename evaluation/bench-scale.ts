// `npm run bench:scale [-- 1000 1000000]`: the desk's queries in a real Postgres at these numbers of cases, and what its pages cost.
// `npm run bench:scale -- FILE`: the city's own services, then also Guangdong's items: build times, page times and bytes.
import { isReached, lineOf } from './performance/report.ts';
import { compareCatalogues } from './performance/catalogue-scale.ts';
import { deskPageFigures } from './performance/desk-pages.ts';
import { compareDesks } from './performance/desk-scale.ts';
import { BadInput } from './search/read-lines.ts';
import { say, stop } from '#scripts/steps/say.mjs';

const [first, ...others] = process.argv.slice(2);
try {
  const isOfDesks = first === undefined || /^\d+$/.test(first);
  const [small = 1000, large = 1_000_000] = [first, ...others].flatMap((one) => (one === undefined ? [] : Number(one)));
  const figures = isOfDesks
    ? [...(await compareDesks({ small, large, say })), ...(await deskPageFigures())]
    : await compareCatalogues(first, say);
  say(['', ...figures.map(lineOf)].join('\n'));
  process.exitCode = figures.every(isReached) ? 0 : 1;
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  stop(error.message);
}
