import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Bundle, Page, Place } from '#lib/catalogue/lists.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { buildEngine, type Engine, type SearchRecord } from './engine/engine.ts';
import type { Rewrite } from './engine/rewrites.ts';

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

/** How people speak of what a name says in general: of one of their family, and of a death. */
const spoken: Record<Locale, Rewrite[]> = {
  zh: [
    { from: [...'爸妈爹娘'].map((who) => `我${who}`), to: ['家人'] },
    {
      from: [
        '爸爸',
        '妈妈',
        '父亲',
        '母亲',
        '父母',
        '爸妈',
        '爷爷',
        '奶奶',
        '外公',
        '外婆',
        '姥姥',
        '姥爷',
        '公公',
        '婆婆',
      ],
      to: ['家人'],
    },
    { from: ['老公', '老婆', '丈夫', '妻子', '爱人', '老伴', '哥哥', '弟弟', '姐姐', '妹妹', '家里人'], to: ['家人'] },
    { from: ['过世', '离世', '逝世', '病逝', '走了', '没了', '不在了', '死了'], to: ['去世'] },
  ],
  en: [
    { from: ['mum', 'mom', 'wife', 'sister', 'grandma', 'grandmother', 'granny', 'aunt', 'daughter'], to: ['mother'] },
    { from: ['dad', 'husband', 'brother', 'grandpa', 'grandfather', 'uncle', 'son', 'partner'], to: ['father'] },
    { from: ['passed away', 'has died', 'dead', 'dies'], to: ['died'] },
  ],
};

type Target = SearchRecord & { answer: Elsewhere };
type Named = { id: string; name: Bilingual; aliases?: Record<Locale, string[]> | undefined };

/** The part of a search that asks where or when: what is left of it names the place. */
const asksOfPlaces: Record<Locale, RegExp> = {
  zh: /在?哪个(大厅|窗口)|去?哪里办|在哪(里|儿)?|地址|电话|怎么走|(几点|什么时候)(上班|下班|开门|关门)?|(周|星期)[六日天末](上班|开门|休息|办公)?|(上班|下班|开门|关门|营业|工作|办公)时间/gu,
  en: /\b(where (is|are|do i go for)|(street |postal )?address( of)?|(tele)?phone( number)?|(opening |office )?hours( of)?|open on \w+days?|open at weekends|closing time|directions to|location of)\b/giu,
};

/** Higher than for services: what stands beside them must be meant. */
const leastFit = 0.65;
const most = { bundle: 2, place: 4, page: 1 };
const kinds = ['bundle', 'page', 'place'] as const;

/** What fits a search, the bundles first, then pages, then places; nothing that is only close. */
export function findElsewhere(catalogue: Catalogue, locale: Locale, text: string): Elsewhere[] {
  if (text === '') return [];
  const engine = engineFor(catalogue, locale);
  const answers = fitting(engine, text);
  const named = text.replaceAll(asksOfPlaces[locale], ' ').trim();
  const places = named === text || named === '' ? [] : fitting(engine, named).filter(({ kind }) => kind === 'place');
  const all = [...new Set([...answers, ...places])];
  return kinds.flatMap((kind) => all.filter((answer) => answer.kind === kind).slice(0, most[kind]));
}

function fitting({ search }: Engine<Target>, text: string): Elsewhere[] {
  const { records, fitOf } = search(text);
  return records.filter((record) => fitOf(record) >= leastFit).map(({ answer }) => answer);
}

const engines = new WeakMap<Catalogue, Partial<Record<Locale, Engine<Target>>>>();

function engineFor(catalogue: Catalogue, locale: Locale): Engine<Target> {
  const known = engines.get(catalogue) ?? {};
  engines.set(catalogue, known);
  return (known[locale] ??= buildEngine(targetsIn(catalogue, locale), { rewrites: spoken[locale], bestBets: [] }));
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
