import { z } from 'zod';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { bilingualList, bilingualText } from '#lib/kernel/bilingual.ts';
import { shape } from './check-shape.ts';
import { inFile, type Fault, type Finding } from './finding.ts';
import { isFixture, type RawContent } from '#lib/catalogue/load.ts';
import {
  bestBetsSchema,
  sensitiveSchema,
  synonymsSchema,
  type BestBets,
  type Sensitive,
  type Synonyms,
} from '#lib/catalogue/words.ts';

/** Takes names as written, so that a fault elsewhere in a guide is not reported as one of the words. */
const namedSchema = z.object({ name: bilingualText, aliases: bilingualList });
type Named = z.output<typeof namedSchema>;

export function checkWords(raw: RawContent): Finding[] {
  const named = raw.guides.flatMap(({ data }) => namedSchema.safeParse(data).data ?? []);
  const synonyms = shape(synonymsSchema, [raw.synonyms]);
  const bestBets = shape(bestBetsSchema, [raw.bestBets]);
  const sensitive = shape(sensitiveSchema, [raw.sensitive]);
  const services = new Set(raw.guides.flatMap((source) => (isFixture(source) ? [] : [source.id])));
  return [
    ...[synonyms, bestBets, sensitive].flatMap(({ findings }) => findings),
    ...synonyms.found.flatMap(({ file, value }) => inFile(file, checkSynonyms(value, named))),
    ...bestBets.found.flatMap(({ file, value }) => inFile(file, checkBestBets(value, services))),
    ...sensitive.found.flatMap(({ file, value }) => inFile(file, checkSensitive(value, services))),
  ];
}

function checkSynonyms(synonyms: Synonyms, named: Named[]): Fault[] {
  return locales.flatMap((locale) => {
    const names = named.flatMap((one) => namesOf(one, locale));
    const said = synonyms[locale].flatMap(({ say }, index) => say.map((word) => ({ word: plain(word), index })));
    const meant = synonyms[locale].flatMap(({ mean }, index) => mean.map((word) => ({ word, index })));
    return [
      ...meant
        .filter(({ word }) => !names.some((name) => name.includes(plain(word))))
        .map(({ word, index }) => fault(`${locale}.${index}.mean`, `${word} stands in no title or alias`)),
      ...said
        .filter(({ word }) => names.includes(word))
        .map(({ word, index }) => fault(`${locale}.${index}.say`, `${word} is a title or an alias already`)),
      ...twice(said.map(({ word, index }) => ({ name: word, field: `${locale}.${index}.say` }))),
    ];
  });
}

function checkBestBets(bestBets: BestBets, services: Set<string>): Fault[] {
  return locales.flatMap((locale) => [
    ...twice(bestBets[locale].map(({ query }, index) => ({ name: plain(query), field: `${locale}.${index}.query` }))),
    ...bestBets[locale].flatMap((bet, index) => ids(bet.services, services, `${locale}.${index}.services`)),
  ]);
}

const checkSensitive = ({ services, words }: Sensitive, known: Set<string>): Fault[] => [
  ...ids(services.neverFrom, known, 'services.neverFrom'),
  ...ids(services.neverTo, known, 'services.neverTo'),
  ...services.notTogether.flatMap((group, index) => ids(group, known, `services.notTogether.${index}`)),
  ...locales.flatMap((locale) => twice(words[locale].map((name) => ({ name: plain(name), field: `words.${locale}` })))),
];

const ids = (given: string[], known: Set<string>, field: string): Fault[] => [
  ...given.filter((id) => !known.has(id)).map((id) => fault(field, `${id} does not exist`)),
  ...twice(given.map((name) => ({ name, field }))),
];

const twice = (entries: { name: string; field: string }[]): Fault[] =>
  entries
    .filter(({ name }, index) => entries.findIndex((other) => other.name === name) < index)
    .map(({ name, field }) => fault(field, `${name} is there twice`));

const fault = (field: string, reason: string): Fault => ({ field, rule: 'X', reason });
const namesOf = ({ name, aliases }: Named, locale: Locale): string[] => [name[locale], ...aliases[locale]].map(plain);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
