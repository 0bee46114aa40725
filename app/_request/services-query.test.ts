import { expect, it } from 'vitest';
import { asQuery, servicesQuery } from './services-query.ts';

const ask = (search: string) => asQuery(servicesQuery(new URLSearchParams(search)));

it('the address says what to look for and how to narrow it', () => {
  expect(ask('q=护照&audience=citizen&event=travel&online=yes&page=2')).toEqual({
    text: '护照',
    filters: { audience: 'citizen', lifeEvent: 'travel', online: 'yes' },
    page: 1,
  });
});

it('what cannot be meant is left out', () => {
  expect(ask('q=%00&audience=<b>&department=A%20B&page=-3')).toEqual({ text: '', filters: {}, page: 0 });
});
