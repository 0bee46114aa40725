import { aGuide, both, phones, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema, type Guide } from '#lib/catalogue/guide.ts';
import { departmentsSchema, evidenceTypesSchema, placesSchema } from '#lib/catalogue/lists.ts';
import type { Catalogue } from './catalogue.ts';

const named = <T extends object>(entries: Record<string, T>): Map<string, T & { id: string }> =>
  new Map(Object.entries(entries).map(([id, entry]) => [id, { ...entry, id }]));

const department = { creditCode: '91350100M000100Y43', nature: '1', about: both('管') };
const hours = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

/** A city with a department, one that joins in, a place and two kinds of evidence; no service but those of a test. */
export const smallCatalogue: Catalogue = {
  departments: named(
    departmentsSchema.parse({
      market: { name: { zh: '市场局', en: 'Market Office' }, ...department, phones },
      health: { name: { zh: '卫健委', en: 'Health Office' }, ...department, phones },
    }),
  ),
  places: named(
    placesSchema.parse({
      centre: {
        ...{ name: { zh: '中心', en: 'Centre' }, address: { zh: '滨江路1号', en: '1 River Road' } },
        ...{
          transport: { zh: '乘1路。', en: 'Bus 1.' },
          accessible: { zh: '有坡道。', en: 'Step-free.' },
          hours,
          phones,
        },
      },
    }),
  ),
  evidenceTypes: named(
    evidenceTypesSchema.parse({
      plan: { name: { zh: '图', en: 'Plan' }, source: 'own', about: { zh: '平面图', en: 'A floor plan' } },
      card: { name: { zh: '身份证', en: 'Identity card' }, source: 'government', issuer: { zh: '公安', en: 'Police' } },
      form: { name: { zh: '申请书', en: 'Application' }, source: 'form', isApplication: true },
    }),
  ),
  ...{ guides: new Map(), lifeEvents: new Map(), bundles: new Map() },
};

/** A guide of that city, after a change. */
export function guideWith(change: (guide: Written) => void = () => undefined): Guide {
  const written = aGuide();
  change(written);
  return { ...guideSchema.parse(written), id: 'food' };
}
