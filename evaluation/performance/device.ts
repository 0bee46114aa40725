import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pickLeads } from '#app/_parts/recommendations/pick-leads.ts';
import { leadWords } from '#app/_parts/recommendations/words.ts';
import { guaranteeOf, addNoise } from '#lib/recommendations/privacy/add-noise.ts';
import { count } from '#lib/recommendations/privacy/count.ts';
import { promised } from '#lib/recommendations/usage/count-usage.ts';
import { emptyCounters } from '#lib/recommendations/privacy/counters.ts';
import { unpack } from '#lib/recommendations/device/packed.ts';
import { secureBits, uniformBelow } from '#lib/recommendations/privacy/random-bits.ts';
import { weightsFrom, type WeightsFile } from '#lib/recommendations/model/weights-file.ts';
import { buildModules } from '#build/browser-modules.ts';
import { root } from '#scripts/steps/say.mjs';
import { atMost, type Figure } from './report.ts';

const services = 300;
const baskets = 50_000;

/** What recommending costs a device: the script's bytes in brotli, and the time from the weights as text to the leads. */
export async function deviceFigures(): Promise<Figure[]> {
  await buildModules();
  const script = ['recommend', 'pick-for-reader']
    .map((name) => brotliCompressSync(readFileSync(`${root}/public/modules/${name}.js`)).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  const times = timesOf(JSON.stringify(weightsOfThePortal()), 50);
  const median = times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
  return [
    atMost('Recommending: scripts (brotli)', script / 1000, { bar: 4, unit: 'KB' }),
    atMost(`Recommending among ${services} services, first time`, times[0] ?? 0, { bar: 5, unit: 'ms' }),
    atMost(`Recommending among ${services} services, median`, median, { bar: 5, unit: 'ms' }),
  ];
}

function timesOf(file: string, times: number): number[] {
  const { items } = JSON.parse(file) as WeightsFile;
  const named = Object.fromEntries(
    items.map((id) => [id, { ...someService, name: id, address: `/zh/services/${id}` }]),
  );
  const history = items.filter((_, item) => item % 30 === 0);
  return Array.from({ length: times }, () => {
    const began = performance.now();
    const weights = JSON.parse(file) as WeightsFile;
    const stock = { table: unpack(weights), rising: weights.rising, services: named, say: leadWords.zh };
    if (pickLeads(stock, { history }).length === 0) throw new Error('Nothing was recommended');
    return performance.now() - began;
  });
}

const someService = { audience: ['citizen' as const], events: ['birth'], isShown: true, isQuiet: false, notWith: [] };

function weightsOfThePortal(): WeightsFile {
  const bits = secureBits();
  const counters = emptyCounters(services);
  for (let basket = 0; basket < baskets; basket++) {
    const first = uniformBelow(services, bits);
    count(counters, [first, (first + 1 + uniformBelow(20, bits)) % services]);
  }
  const { variance } = guaranteeOf(promised.epsilon, promised.delta);
  const release = {
    ...addNoise(counters, variance, bits),
    variance,
    week: '2026-11-23',
    simulated: false,
    impressions: [],
    showingVariance: null,
  };
  const items = Array.from({ length: services }, (_, item) => `service-of-the-city-${item}`);
  return weightsFrom([release], { items, labels: items.map((id) => new Set([id])) });
}
