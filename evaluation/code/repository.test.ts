import { beforeAll, describe, expect, test } from 'vitest';
import { circles, importsOf, upward, type Import } from './imports.ts';
import { folderOf, readSources, servesTests } from './source.ts';

/** The rooms of app/ from the bottom up, as README has them: each may import those before it. */
const rooms = ['_ui', '_server', '_request', '_forms', '_frame', '_parts', '_reading', '_process', 'pages', '_device'];

const placeOf = (path: string): number => {
  const [floor, room = ''] = path.split('/');
  return floor === 'app' ? rooms.indexOf(room.startsWith('_') ? room : 'pages') : -1;
};
const climbs = ({ from, to }: Import): boolean => placeOf(from) >= 0 && placeOf(to) > placeOf(from);

let imports: Import[];
beforeAll(() => {
  imports = importsOf(readSources().filter((source) => !servesTests(source)));
});

describe('in this repository', () => {
  test('imports are found', () => expect(imports.length).toBeGreaterThan(1000));
  test('no folders import each other in a circle', () => expect(circles(imports)).toEqual([]));
  test('no import leads from db/ or lib/ upward', () => expect(upward(imports)).toEqual([]));
  test('no import leads from a room of app/ to one above it', () => expect(imports.filter(climbs)).toEqual([]));
  test('every room of app/ has a place in the order', () => {
    const unplaced = imports.map(({ from }) => from).filter((path) => path.startsWith('app/_') && placeOf(path) < 0);
    expect(unplaced.map(folderOf)).toEqual([]);
  });
});

describe('planted in this repository', () => {
  test('an import back makes a circle', () => {
    const back = { from: 'lib/forms/kinds/plant.ts', to: 'lib/forms/form.ts' };
    expect(circles([...imports, back])).toEqual([['lib/forms', 'lib/forms/kinds']]);
  });

  test('an import of a page by a subject leads upward', () => {
    const up = { from: 'lib/audit/plant.ts', to: 'app/_request/paths.ts' };
    expect(upward([...imports, up])).toEqual([up]);
  });

  test.each([
    ['app/_ui/plant.tsx', 'app/_request/paths.ts'],
    ['app/_server/plant.ts', 'app/_request/session.ts'],
    ['app/_parts/member/plant.tsx', 'app/[locale]/account/actions.ts'],
  ])('%s may not climb to %s', (from, to) => expect(climbs({ from, to })).toBe(true));
});
