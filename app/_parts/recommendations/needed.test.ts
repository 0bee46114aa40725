import { afterEach, describe, expect, it } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { weightsFrom } from '#lib/recommendations/model/weights-file.ts';
import type { Usage } from '#lib/recommendations/insight/read-usage.ts';
import { neededBy } from './needed.ts';

const today = '2026-11-26';
const items = theCatalogue()
  .listGuides()
  .map(({ id }) => id);
const editors = theCatalogue()
  .listFeatured()
  .filter(({ audience }) => audience.includes('citizen'))
  .map(({ id }) => id);
const forCitizens = theCatalogue()
  .listGuides()
  .filter(({ audience }) => audience.includes('citizen'));
const others = forCitizens
  .map(({ id }) => id)
  .filter((id) => !editors.includes(id) && !theCatalogue().findSensitiveServices().neverTo.includes(id))
  .slice(0, 8);

const released = (mostVisited: string[], { week = '2026-11-16', rising = [] as string[] } = {}): Usage => ({
  week,
  mostVisited,
  popularity: new Map(),
  weights: {
    ...weightsFrom([], { items, labels: items.map(() => new Set<string>()) }),
    rising: rising.map((id) => items.indexOf(id)),
  },
});
const needed = (usage: Usage | undefined) => neededBy(usage, today).services.map(({ id }) => id);

describe('what people need most', () => {
  it('is what they visit most, by the release', () => {
    expect(needed(released(others))).toEqual(others);
    expect(neededBy(released(others), today)).toMatchObject({ basis: 'visits', week: '2026-11-16' });
  });

  it('is the editors’ list before there is a release, and while it is too small to speak', () => {
    expect(editors).toHaveLength(8);
    for (const usage of [undefined, released([])]) {
      expect(needed(usage)).toEqual(editors);
      expect(neededBy(usage, today).basis).toBe('editors');
    }
  });

  it('is filled up from the editors’ list where few services are surely visited', () => {
    const [first = '', second = ''] = [others[0], editors[2]];
    expect(needed(released([first, second]))).toEqual([
      first,
      second,
      ...editors.filter((id) => id !== second).slice(0, 6),
    ]);
    expect(neededBy(released([first, second]), today).basis).toBe('both');
  });

  it('is the editors’ list again where releases have stopped coming', () => {
    expect(needed(released(others, { week: '2026-11-02' }))).toEqual(others);
    expect(needed(released(others, { week: '2026-10-26', rising: others }))).toEqual(editors);
    expect(neededBy(released(others, { week: '2026-10-26', rising: others }), today).rising).toEqual([]);
  });
});

describe('nobody is offered', () => {
  const suspended = theCatalogue().findGuide(others[0] ?? '');
  afterEach(() => {
    if (suspended) delete suspended.suspended;
  });
  /** The names shown if a release has `id` first among the most visited and the rising. */
  const namedBeside = (id: string) => {
    const list = [id, ...others.slice(1)];
    const { services, rising } = neededBy(released(list, { rising: list }), today);
    return [...services, ...rising].map((guide) => guide.id);
  };

  it.each([...theCatalogue().findSensitiveServices().neverTo, 'company-registration', 'gone'])(
    'what is sensitive, for businesses alone, or gone: %s',
    (id) => expect(namedBeside(id)).not.toContain(id),
  );

  it('what is suspended', () => {
    expect(namedBeside(others[0] ?? '').filter((id) => id === others[0])).toHaveLength(2);
    if (suspended) suspended.suspended = { since: today, reason: { zh: '升级。', en: 'Renewed.' } };
    expect(namedBeside(others[0] ?? '')).not.toContain(others[0]);
  });
});
