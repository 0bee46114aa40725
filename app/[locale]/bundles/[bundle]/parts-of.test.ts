import { expect, test } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { fetchedMaterials, partsOf, sharedMaterials } from './parts-of.ts';

const material = (evidence: string, more: object = {}) => ({
  ...({ evidence, necessity: 'required', originals: 1, copies: 0, form: 'either', sharedByGovernment: false } as const),
  ...more,
});
const part = (id: string, ...materials: ReturnType<typeof material>[]) => ({ guide: { id, materials } });

test('a document that several parts want is listed once, with its parts, before what one part wants', () => {
  const parts = [part('licence', material('plan'), material('lease')), part('fire', material('lease'))];
  expect([...sharedMaterials(parts)]).toEqual([
    ['lease', ['licence', 'fire']],
    ['plan', ['licence']],
  ]);
});

test('what only some need, and what government fetches, is not to be prepared by everybody', () => {
  const parts = [
    part(
      'licence',
      material('lease', { necessity: 'when-it-applies' }),
      material('card', { sharedByGovernment: true }),
    ),
    part('fire', material('card', { sharedByGovernment: true })),
  ];
  expect([...sharedMaterials(parts)]).toEqual([]);
  expect(fetchedMaterials(parts)).toEqual(['card']);
});

test('in every bundle the parts that come first stand before the others', () => {
  for (const bundle of theCatalogue().listBundles()) {
    const first = partsOf(bundle).map((one) => Boolean(one.first));
    expect(first, bundle.id).toEqual(first.toSorted((a, b) => Number(b) - Number(a)));
    expect(partsOf(bundle)).toHaveLength(bundle.parts.length);
  }
});
