import { expect, test } from 'vitest';
import { aCatalogue } from '#lib/catalogue/testing.ts';
import { countedServices } from './count-usage.ts';

test('each city counts visits of its own services, but for those that an editor leaves out', () => {
  expect(countedServices(aCatalogue())).toEqual(new Set());
  const open = aCatalogue(({ sensitive }) =>
    Object.assign(sensitive.data as object, { services: { neverFrom: [], neverTo: [] } }),
  );
  expect(countedServices(open)).toEqual(new Set(['food']));
});
