import { expect, test } from 'vitest';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { toBring } from './material-groups.ts';

const guides = theCatalogue().listGuides();
const all = ({ materials }: Pick<Guide, 'materials'>) => materials.length;

test('every material of every guide stands in one group', () => {
  for (const guide of guides) {
    const groups = Object.values(toBring(guide)).flat();
    expect(groups, guide.id).toHaveLength(all(guide));
    expect(new Set(groups).size, guide.id).toBe(groups.length);
  }
});

test('nobody is asked to bring what government fetches', () => {
  const brought = guides.map(toBring).flatMap(({ always, sometimes, later }) => [...always, ...sometimes, ...later]);
  expect(brought.filter(({ sharedByGovernment }) => sharedByGovernment)).toEqual([]);
});
