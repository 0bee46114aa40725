import { createElement as h, type ComponentProps } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Marked } from '#app/_parts/catalogue/marked.tsx';
import { testContent } from '#lib/catalogue/testing.ts';
import { elementsIn, elementWith, linksIn, markupOf, textOf } from '#tests/support/markup.ts';
import { FilterSelect, FilterTick } from './filter-controls.tsx';
import { Results } from './results.tsx';

const { catalogue } = testContent();

// Without a database there is no weekly release, and lists show the editors’ choice.
beforeAll(() => void vi.stubEnv('TONGBAN_MODE', 'nowhere'));

type Props = ComponentProps<typeof Results>;
const nothing = { audience: {}, lifeEvent: {}, departmentId: {}, online: {}, instant: {} };
const hits: Props['hits'] = { ids: [], marked: {}, total: 0, page: 0, pages: 0, counts: nothing, exact: false };
const found: Props['hits'] = { ...hits, ids: ['residence-permit'], total: 1, pages: 1, exact: true };

const results = (more: Partial<Props> = {}) =>
  markupOf(
    h(Results, {
      locale: 'en',
      title: 'All services',
      asked: {},
      unheeded: [],
      hits: found,
      relaxed: [],
      elsewhere: [],
      ...more,
    }),
  );

const hostile = `"><script>alert('1')</script>&amp;`;

describe('what was searched for', () => {
  const html = results({ asked: { q: hostile }, hits });

  test('is in the field again, and means nothing to the browser anywhere', () => {
    expect(elementWith(html, 'input', { id: 'q' })).toMatchObject({
      value: hostile,
      autoComplete: 'off',
      maxLength: '200',
    });
    expect(html).not.toContain("<script>alert('1')");
    expect(textOf(html)).toContain(`0 services for “${hostile}”`);
  });

  test('is remembered on the device only if something was found and nothing in it is personal', () => {
    const remembered = (asked: string, of = found) =>
      elementsIn(results({ asked: { q: asked }, hits: of }), 'div').find((one) => 'data-suggest' in one)?.[
        'data-remember'
      ];
    expect(remembered('residence permit')).toBe('residence permit');
    expect(remembered('residence permit', hits)).toBeUndefined();
    expect(remembered('13812345678')).toBeUndefined();
    expect(remembered('lin@people.example')).toBeUndefined();
  });
});

describe('the words that matched', () => {
  const marked = (text: string, parts?: string[]) => markupOf(h('p', {}, h(Marked, { text, parts })));

  test('are marked, every second part', () => {
    expect(marked('居住证申领', ['', '居住证', '申领'])).toBe('<p><mark>居住证</mark>申领</p>');
  });

  test.each([
    ['<b>', 'a<b>c', ['a', '<b>', 'c'], 'a<mark>&lt;b&gt;</mark>c'],
    ['&', 'R&D', ['R', '&', 'D'], 'R<mark>&amp;</mark>D'],
    ['"', '"x"', ['', '"', 'x"'], '<mark>&quot;</mark>x&quot;'],
  ])('may hold %s, which stays a text', (_, text, parts, html) => expect(marked(text, parts)).toBe(`<p>${html}</p>`));

  test.each([[['older ', 'text']], [undefined], [[]]])(
    'of another text than the catalogue’s are not marked: %j',
    (parts) => {
      expect(marked('new text', parts)).toBe('<p>new text</p>');
    },
  );

  test('are marked in the name of a service that was found', () => {
    const name = catalogue.findGuide('residence-permit')?.name.en ?? '';
    const parts = ['', name.slice(0, 9), name.slice(9)];
    const html = results({ hits: { ...found, marked: { 'residence-permit': { title: parts, summary: [] } } } });
    expect(html).toContain(`<mark>${name.slice(0, 9)}</mark>`);
  });
});

describe('a list of services', () => {
  test('says how many there are', () => {
    expect(textOf(results())).toContain('1 service ');
    expect(textOf(results({ hits: { ...found, total: 25, pages: 3 } }))).toContain('25 services');
    expect(textOf(results({ locale: 'zh', asked: { q: '证' }, hits: { ...found, total: 2 } }))).toContain(
      '与“证”有关，共 2 项服务',
    );
  });

  test('tells nobody which hit was opened, unless searches are counted', () => {
    expect(results()).not.toContain('ping=');
    const html = results({ hits: { ...found, queryID: 'a'.repeat(32), page: 1, pages: 3 } });
    const ping = elementsIn(html, 'a').find((link) => link['ping'])?.['ping'] ?? '';
    expect(Object.fromEntries(new URL(ping, 'https://portal.example').searchParams)).toEqual({
      ...{ query: 'a'.repeat(32), locale: 'en', service: 'residence-permit', position: '13' },
    });
  });

  test('skips what the index still has and the catalogue no longer has', () => {
    const links = linksIn(results({ hits: { ...found, ids: ['gone-service', 'residence-permit'] } }));
    expect(Object.values(links).filter((href) => href.includes('gone-service'))).toEqual([]);
  });

  test('offers a better spelling with the same filters, and no sensitive or equal one', () => {
    const spelt = (suggestion: string, q = 'pasport') =>
      linksIn(results({ asked: { q, audience: 'citizen', page: '2' }, hits: { ...found, suggestion } }))[suggestion];
    expect(spelt('passport')).toBe('/en/services?q=passport&audience=citizen');
    expect(spelt('passport', 'passport')).toBeUndefined();
    expect(spelt('13812345678')).toBeUndefined();
  });

  test.each([
    [['filters'], /filter in the address could not be read/],
    [['length'], /first 200 characters/],
  ] as const)('says that it did not heed %j', (unheeded, said) => {
    expect(textOf(results({ unheeded: [...unheeded] }))).toMatch(said);
    expect(textOf(results())).not.toMatch(said);
  });

  test('past its end leads back, without a pager that would count on', () => {
    const html = results({ asked: { page: '9' }, hits: { ...hits, total: 20, page: 8, pages: 2 } });
    expect(textOf(html)).toContain('There is no page 9: this list has 2 pages.');
    expect(html).not.toContain('aria-label="Pages"');
  });
});

describe('a search that finds nothing', () => {
  const relaxed = [
    { without: 'departmentId' as const, total: 1 },
    { without: 'online' as const, total: 4 },
  ];
  const asked = { q: 'permit', department: 'public-security', online: 'yes', page: '2' };
  const html = results({ asked, hits, relaxed });

  test('offers to drop each filter that stands in the way, by its name', () => {
    const links = linksIn(html);
    const dropped = Object.entries(links).filter(([text]) => text.startsWith('Without'));
    expect(dropped).toHaveLength(2);
    expect(dropped[0]?.[0]).toMatch(/^Without “Department: .+”: 1 service$/);
    expect(dropped[0]?.[1]).toBe('/en/services?q=permit&online=yes');
    expect(dropped[1]).toEqual([
      'Without “Apply online”: 4 services',
      '/en/services?q=permit&department=public-security',
    ]);
    expect(links['Search all services without filters']).toBe('/en/services?q=permit');
  });

  test('is no dead end: life events, all services, and the hotline', () => {
    const links = linksIn(results({ asked: { q: 'zzz' }, hits }));
    expect(links['See all services']).toBe('/en/services');
    expect(Object.values(links).filter((href) => href.startsWith('/en/life-events/')).length).toBeGreaterThan(0);
    expect(textOf(html)).toMatch(/or ring \d+/);
  });

  test('names a filter that the catalogue does not know as it was written', () => {
    const unknown = results({
      asked: { department: 'no-such' },
      hits,
      relaxed: [{ without: 'departmentId', total: 2 }],
    });
    expect(textOf(unknown)).toContain('Without “Department: no-such”: 2 services');
  });
});

describe('what fits beside the services', () => {
  const bundle = catalogue.findBundle('opening-a-restaurant');
  const place = catalogue.findPlace('civic-centre');
  if (!bundle || !place) throw new Error('the test city has neither');

  test('is a bundle as a link, and a place with its address, hours and telephone', () => {
    const html = results({
      elsewhere: [
        { kind: 'bundle', bundle },
        { kind: 'place', place },
      ],
    });
    expect(linksIn(html)[bundle.name.en]).toBe('/en/bundles/opening-a-restaurant');
    expect(linksIn(html)[place.phones.enquiry]).toBe(`tel:${place.phones.enquiry}`);
    expect(textOf(html)).toContain(place.address.en);
  });

  test('is silent if nothing does', () => expect(textOf(results())).not.toContain('You may be looking for'));
});

test('services that are only the closest are called so, in both languages', () => {
  const closest = { ...found, exact: false };
  expect(textOf(results({ asked: { q: 'vaccination' }, hits: closest }))).toContain('No service fits exactly');
  expect(textOf(results({ locale: 'zh', asked: { q: '打疫苗' }, hits: closest }))).toContain('没有完全对应的服务');
  expect(textOf(results({ asked: { q: 'residence permit' } }))).not.toContain('fits exactly');
});

describe('a filter', () => {
  const choices = Array.from({ length: 90 }, (_, index) => ({ id: `c${index}`, text: `Choice ${index}` }));
  const counts = Object.fromEntries(choices.map(({ id }, index) => [id, index]));
  const select = (chosen?: string, of = counts) =>
    markupOf(h(FilterSelect, { name: 'event', label: 'Life event', chosen, counts: of, choices, locale: 'en' }));

  test('offers what would leave something, the largest of very many, in their order', () => {
    const options = elementsIn(select(), 'option').map(({ value }) => value);
    expect(options).toHaveLength(61);
    expect(options.slice(0, 3)).toEqual(['', 'c30', 'c31']);
  });

  test('keeps its choice in sight, even if it leaves nothing', () => {
    const html = select('c0');
    expect(elementWith(html, 'option', { value: 'c0' })).toHaveProperty('selected');
    expect(textOf(html)).toContain('Choice 0 (0)');
    expect(elementsIn(select('c0', {}), 'option')).toHaveLength(2);
  });

  test('of one tick says how many it leaves, and stays ticked', () => {
    const tick = (chosen?: string) => markupOf(h(FilterTick, { name: 'online', label: 'Online', chosen, count: 7 }));
    expect(elementsIn(tick('yes'), 'input')[0]).toMatchObject({ name: 'online', value: 'yes', checked: '' });
    expect(elementsIn(tick('no'), 'input')[0]).not.toHaveProperty('checked');
    expect(textOf(tick())).toBe('Online (7)');
  });

  test('that is set opens the drawer of filters and can be cleared', () => {
    expect(elementsIn(results({ asked: { q: 'x', online: 'yes' } }), 'details')[0]).toHaveProperty('open');
    expect(linksIn(results({ asked: { q: 'x', online: 'yes' } }))['Clear filters']).toBe('/en/services?q=x');
    expect(elementsIn(results({ asked: { q: 'x' } }), 'details')[0]).not.toHaveProperty('open');
  });
});

test('each service of the city fits on a line: how, how long, what it costs, how many visits', () => {
  const html = results({ hits: { ...found, ids: catalogue.listGuides().map(({ id }) => id) } });
  const lines = html.split('<li').filter((line) => line.includes('/en/services/'));
  expect(lines.length).toBeGreaterThanOrEqual(catalogue.listGuides().length);
  expect(lines.filter((line) => !/(Free|Fee).*(visit)/s.test(textOf(`<li${line}`)))).toEqual([]);
});
