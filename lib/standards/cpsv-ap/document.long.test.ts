import { DataFactory, type Quad, type Store } from 'n3';
import { expect, test } from 'vitest';
import { catalogue, site } from '#lib/standards/testing.ts';
import { objections, profile, statementsOf } from '#tests/standards/cpsv-ap-3.2.0/rdf.ts';
import { documentOf } from './document.ts';
import { durationOf } from './service.ts';

const address = 'https://city.example/api/catalogue/cpsv-ap.jsonld';
const document = documentOf(catalogue, site, address);
const statements = await statementsOf(document);

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const label = 'http://www.w3.org/2004/02/skos/core#prefLabel';
const concept = 'http://www.w3.org/2004/02/skos/core#Concept';
const termOf = (path: string): string => path.split(/[#/]/).at(-1) ?? path;

const all = (store: Store): Quad[] => store.getQuads(null, null, null, null);
const classesOf = (store: Store, thing: Quad['subject']): string[] =>
  store.getObjects(thing, rdfType, null).map(({ value }) => value);
const thingsOf = (store: Store, name: string) => store.getSubjects(rdfType, DataFactory.namedNode(name), null);

test('the official shapes object to nothing', async () => {
  expect(await objections(statements)).toEqual([]);
});

test('every kind of thing that the catalogue holds is there', () => {
  const kinds = profile.map((one) => one.class).filter((name) => thingsOf(statements, name).length === 0);
  // The city makes no contracts, describes its counters in words, and collects its concepts
  // nowhere.
  expect([...new Set(kinds)].map(termOf)).toEqual(['ServiceConcessionContract', 'Collection', 'Address']);
  expect(thingsOf(statements, 'http://purl.org/vocab/cpsv#PublicService')).toHaveLength(catalogue.guides.size);
});

test('a thing has no property but those the profile gives its classes; a concept has its label', () => {
  const strange = all(statements).filter(({ subject, predicate }) => {
    const classes = classesOf(statements, subject);
    const known = profile.some((one) => classes.includes(one.class) && one.path === predicate.value);
    return !known && predicate.value !== rdfType && !(predicate.value === label && classes.includes(concept));
  });
  expect(strange.map(({ subject, predicate }) => `${subject.value} ${predicate.value}`)).toEqual([]);
});

test('what is said is said in both languages', () => {
  const languages = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of all(statements)) {
    if (object.termType !== 'Literal' || !object.language) continue;
    const place = `${subject.value} ${predicate.value}`;
    languages.set(place, (languages.get(place) ?? new Set()).add(object.language));
  }
  const inOne = [...languages].filter(([, said]) => said.size !== 2);
  expect(inOne).toEqual([]);
  expect(new Set([...languages.values()].flatMap((said) => [...said]))).toEqual(new Set(['zh', 'en']));
});

test('no thing is described twice, and every link into the document leads to a thing', () => {
  const ids = document['@graph'].map((node) => node['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  const links = all(statements).filter(
    ({ object }) => object.termType === 'NamedNode' && object.value.startsWith(address),
  );
  const loose = links.filter(({ object }) => classesOf(statements, object as Quad['subject']).length === 0);
  expect(loose.map(({ object }) => object.value)).toEqual([]);
});

const small = {
  ...catalogue,
  guides: new Map([...catalogue.guides].filter(([, guide]) => guide.jointDepartments.length > 0)),
};
const mandatory = profile.filter((one) => one.mandatory && thingsOf(statements, one.class).length > 0);

test.each(mandatory.map((one) => ({ ...one, kind: termOf(one.class), term: termOf(one.path) })))(
  'a $kind without $term is objected to',
  async (one) => {
    const broken = await statementsOf(documentOf(small, site, address));
    const [thing] = thingsOf(broken, one.class);
    broken.removeQuads(broken.getQuads(thing!, DataFactory.namedNode(one.path), null, null));
    expect(await objections(broken)).toContain(`${thing!.value} ${one.path} MinCountConstraintComponent`);
  },
);

test('a catalogue with a guide that has no summary does not conform', async () => {
  const [guide] = small.guides.values();
  const { summary: _, ...without } = guide!;
  const broken = documentOf({ ...small, guides: new Map([[without.id, without]]) }, site, address);
  expect(await objections(await statementsOf(broken))).toEqual([
    `${address}#service/${without.id} http://purl.org/dc/terms/description MinCountConstraintComponent`,
  ]);
});

test('a guide that says little is a service that says little', () => {
  const guides = new Map([['new', { id: 'new', name: { zh: '新事项', en: 'New service' } }]]);
  const graph = documentOf({ ...catalogue, guides }, site, address)['@graph'];
  const [service, ...rest] = graph.filter((node) => node['@id'].startsWith('#service/new'));
  expect(rest).toEqual([]);
  expect(Object.keys(service!).toSorted()).toEqual(['@id', '@type', 'identifier', 'language', 'status', 'title']);
});

test.each([
  [{ unit: 'on-the-spot' }, 'PT0S'],
  [{ unit: 'calendar-day', days: 15 }, 'P15D'],
  [{ unit: 'working-day', days: 5 }, 'P7D'],
] as const)('%j takes %s at most', (limit, duration) => {
  expect(durationOf(limit)).toBe(duration);
});
