import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Bundle, Page, Place } from '#lib/catalogue/lists.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { buildEngine, type Engine, type SearchRecord } from './engine/engine.ts';

/** What answers a search beside the services: a bundle, a place, or a page about the portal. */
export type Elsewhere =
  | { kind: 'bundle'; bundle: Bundle }
  | { kind: 'place'; place: Place }
  | { kind: 'page'; page: Page };

/** What people ask of any place. */
const texts = words({
  zh: { ofPlaces: ['地址', '电话', '在哪里', '几点上班', '几点下班', '开门时间', '营业时间', '周六开门', '周末上班'] },
  en: { ofPlaces: ['address', 'phone number', 'opening hours', 'open on Saturday', 'directions', 'location'] },
});

type Target = SearchRecord & { answer: Elsewhere };
type Named = { id: string; name: Bilingual; aliases?: Record<Locale, string[]> | undefined };

/** Higher than for services: what stands beside them must be meant. */
const leastFit = 0.65;
const most = { bundle: 2, place: 4, page: 1 };
const kinds = ['bundle', 'page', 'place'] as const;

/** What fits a search, the bundles first, then pages, then places; nothing that is only close. */
export function findElsewhere(catalogue: Catalogue, locale: Locale, text: string): Elsewhere[] {
  if (text === '') return [];
  const { records, fitOf } = engineFor(catalogue, locale).search(text);
  const answers = records.filter((record) => fitOf(record) >= leastFit).map(({ answer }) => answer);
  return kinds.flatMap((kind) => answers.filter((answer) => answer.kind === kind).slice(0, most[kind]));
}

const engines = new WeakMap<Catalogue, Partial<Record<Locale, Engine<Target>>>>();

function engineFor(catalogue: Catalogue, locale: Locale): Engine<Target> {
  const known = engines.get(catalogue) ?? {};
  engines.set(catalogue, known);
  return (known[locale] ??= buildEngine(targetsIn(catalogue, locale), { rewrites: [], bestBets: [] }));
}

function targetsIn(catalogue: Catalogue, locale: Locale): Target[] {
  const target = (answer: Elsewhere, { id, name, aliases }: Named, keywords: string[] = []): Target => ({
    ...{ objectID: `${answer.kind}:${id}`, title: name[locale], alias: aliases?.[locale] ?? [], keywords },
    ...{ department: '', summary: '', popularity: 0, answer },
  });
  return [
    ...catalogue.listBundles().map((bundle) => target({ kind: 'bundle', bundle }, bundle)),
    ...catalogue.listPages().map((page) => target({ kind: 'page', page }, { ...page, name: page.title })),
    ...catalogue.listPlaces().map((place) => target({ kind: 'place', place }, place, texts[locale].ofPlaces)),
  ];
}
