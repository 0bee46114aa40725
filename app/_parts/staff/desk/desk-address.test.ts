import { expect, test } from 'vitest';
import { deskQuery, deskViewIn } from './desk-address.ts';

const owner = '01a229a4-b69c-70cf-9d3d-9bfc63637d9f';

test('an address says the list, and the list says the same address again', () => {
  const query = `?queue=review&service=dog-registration&owner=${owner}&light=near&language=en&sentBack=1&message=1&after=${owner}&flag=a&flag=b`;
  const params = new URLSearchParams(query);
  const asked = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
  const view = deskViewIn(asked);
  expect(view).toMatchObject({ queue: 'review', flags: ['a', 'b'], filter: { light: 'near', sentBack: true } });
  expect(deskViewIn(Object.fromEntries(new URLSearchParams(deskQuery({ ...view, flags: [] }))))).toEqual({
    ...view,
    flags: [],
  });
});

test('what no list knows is left out', () => {
  const view = deskViewIn({
    queue: '__proto__',
    light: 'constructor',
    owner: "'",
    after: '1',
    language: 'fr',
    sentBack: 'x',
  });
  expect(deskQuery(view)).toBe('');
});
