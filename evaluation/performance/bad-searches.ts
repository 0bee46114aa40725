import { badSearches } from '#tests/support/bad-searches.ts';
import { atMost, type Figure } from './report.ts';

const times = 15;

/** The slowest answer to a search that nobody means, each asked so often that its median is its own. */
export async function badSearchFigures(url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const address of ['/zh/services', '/api/search', '/api/search/suggestions']) {
    let slowest = { ms: 0, name: '' };
    for (const [name, search] of Object.entries(badSearches)) {
      const ms = await medianOf(`${url}${address}?${search}`);
      if (ms > slowest.ms) slowest = { ms, name };
    }
    figures.push(atMost(`Bad search at ${address} (${slowest.name})`, slowest.ms, { bar: 50, unit: 'ms' }));
  }
  return figures;
}

async function medianOf(url: string): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    taken.push(performance.now() - began);
    if (response.status !== 200 && response.status !== 400)
      throw new Error(`A bad search was answered ${response.status}`);
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Infinity;
}
