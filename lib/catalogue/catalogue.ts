import type { Fact } from '#lib/eligibility/fact.ts';
import type { Form } from '#lib/forms/form.ts';
import type { CodedField } from '#lib/forms/kinds/coded.ts';
import type { NamedPost } from '#lib/kernel/grants.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { editionOf, type Edition } from './code-lists.ts';
import { completeForm } from './complete-form.ts';
import { documentSteps, type DocumentStep, type DocumentTemplate } from './document-templates.ts';
import { codedIn, freezeLists, type Lists } from './freeze-lists.ts';
import { generalFormOf, isOnline, type Audience, type Guide } from './guide.ts';
import type { Bundle, City, Department, EvidenceType, LifeEvent, Notice, Page, Place, Snippet } from './lists.ts';
import type { CatalogueData } from './parse-catalogue.ts';
import { isGuide, type Service } from './service.ts';
import { statePurposes } from './state-purposes.ts';
import type { Sensitive } from './words.ts';

/** Everything the city publishes, as of one moment: it never changes. Where files change, there is another one. */
export type Catalogue = {
  city: City;
  /** The city in lines: an SVG document without styles. */
  drawing: string;
  /** Everything that is listed and found, fixtures too; always the same array. */
  listServices: () => readonly Service[];
  findService: (id: string) => Service | undefined;
  listGuides: () => Guide[];
  findGuide: (id: string) => Guide | undefined;
  /** The services needed most, in the editors' order. */
  listFeatured: () => Guide[];
  listDepartments: () => Department[];
  findDepartment: (id: string) => Department | undefined;
  listPlaces: () => Place[];
  findPlace: (id: string) => Place | undefined;
  findEvidenceType: (id: string) => EvidenceType | undefined;
  listLifeStages: () => { name: Record<Locale, string>; events: LifeEvent[] }[];
  listLifeEvents: (audience?: Audience) => LifeEvent[];
  findLifeEvent: (id: string) => LifeEvent | undefined;
  listBundles: () => Bundle[];
  findBundle: (id: string) => Bundle | undefined;
  listPages: () => Page[];
  findPage: (id: string) => Page | undefined;
  listNotices: () => Notice[];
  listPosts: () => NamedPost[];
  findPost: (id: string) => NamedPost | undefined;
  /** Reasons that staff insert and edit, in the editors' order. */
  listSnippets: () => Snippet[];
  /** What rules ask of people, in the editors' order. */
  listFacts: () => Fact[];
  /** The text of the official document that follows a step. */
  documentAfter: (step: DocumentStep) => DocumentTemplate | undefined;
  /** Synonyms: everyday words and their equivalents in the catalogue. */
  listRewrites: (locale: Locale) => { from: string[]; to: string[] }[];
  /** Queries with first answers chosen by an editor. */
  listBestBets: (locale: Locale) => { query: string; ids: string[] }[];
  /** Services that recommendations never start from, and those they never lead to. */
  findSensitiveServices: () => Sensitive['services'];
  /** Words, in either language, whose searches are never counted, suggested or remembered. */
  listSensitiveWords: () => string[];
  /** The city's own entries by id, without fixtures: what the standards' documents are made of. */
  ownEntries: () => OwnEntries;
  /**
   * The form of a service: its own or the general one, with the pages its guide requires; undefined unless it is online.
   */
  formOf: (guide: Guide) => Form | undefined;
  /** Every code list as some form freezes it now, for devices that search in it. */
  listEditions: () => Edition[];
  /** Adds the city's lists to a form that was stored without them. */
  withLists: (form: Form) => Form;
  /** The catalogue of changed data; itself where nothing was changed. */
  revised: (revise: (data: CatalogueData) => CatalogueData) => Catalogue;
  /** As it was before it was revised: what the files say. */
  inFiles: () => Catalogue;
};

export type WithCatalogue = { catalogue: Catalogue };

type OwnEntries = Pick<ById, 'guides' | 'departments' | 'places' | 'evidenceTypes' | 'lifeEvents' | 'bundles'>;

export function createCatalogue(data: CatalogueData, files?: Catalogue): Catalogue {
  const entries = entriesOf(data);
  const { guides, departments, lifeEvents } = entries;
  const catalogue: Catalogue = {
    city: data.city,
    drawing: data.drawing,
    ...finders(entries),
    ...searchWords(data),
    ...formMakers(data, entries),
    listServices: () => data.services,
    listGuides: () => [...guides.values()],
    listFeatured: () => data.featured.flatMap((id) => guides.get(id) ?? []),
    listDepartments: () => data.departments,
    listLifeEvents: (audience) => data.lifeEvents.filter((event) => !audience || event.audience === audience),
    listLifeStages: () =>
      data.lifeStages.map(({ name, events }) => ({ name, events: events.flatMap((id) => lifeEvents.get(id) ?? []) })),
    listBundles: () => data.bundles,
    listNotices: () => data.notices,
    listSnippets: () => data.snippets,
    listPosts: () => data.posts,
    listFacts: () => data.facts,
    listPlaces: () => data.places,
    listPages: () => data.pages,
    documentAfter: templates(data),
    findSensitiveServices: () => data.sensitive.services,
    ownEntries: () => ({ ...entries, departments: ownOf(departments), lifeEvents: ownOf(lifeEvents) }),
    revised(revise) {
      const revision = revise(data);
      return revision === data ? catalogue : createCatalogue(revision, files ?? catalogue);
    },
    inFiles: () => files ?? catalogue,
  };
  return catalogue;
}

type ById = ReturnType<typeof entriesOf>;

const entriesOf = (data: CatalogueData) => ({
  services: byId(data.services),
  guides: byId(data.services.filter(isGuide)),
  departments: byId(data.departments),
  places: byId(data.places),
  evidenceTypes: byId(data.evidenceTypes),
  lifeEvents: byId(data.lifeEvents),
  bundles: byId(data.bundles),
  pages: byId(data.pages),
  posts: byId(data.posts),
});

const byId = <T extends { id: string }>(entries: T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const ownOf = <T extends { fixture?: true | undefined }>(all: Map<string, T>): Map<string, T> =>
  new Map([...all].filter(([, { fixture }]) => !fixture));

const finders = (entries: ById) => ({
  findService: (id: string) => entries.services.get(id),
  findGuide: (id: string) => entries.guides.get(id),
  findDepartment: (id: string) => entries.departments.get(id),
  findPlace: (id: string) => entries.places.get(id),
  findEvidenceType: (id: string) => entries.evidenceTypes.get(id),
  findLifeEvent: (id: string) => entries.lifeEvents.get(id),
  findBundle: (id: string) => entries.bundles.get(id),
  findPage: (id: string) => entries.pages.get(id),
  findPost: (id: string) => entries.posts.get(id),
});

function templates({ documents }: CatalogueData): Catalogue['documentAfter'] {
  const files = byId(documents);
  return (step) => {
    const file = files.get(documentSteps[step].document);
    const template = file?.after[step];
    return file && template && { ...template, mark: file.mark };
  };
}

const searchWords = ({ synonyms, bestBets, sensitive }: CatalogueData) => ({
  listRewrites: (locale: Locale) => synonyms[locale].map(({ say, mean }) => ({ from: say, to: mean })),
  listBestBets: (locale: Locale) => bestBets[locale].map(({ query, services }) => ({ query, ids: services })),
  listSensitiveWords: () => locales.flatMap((locale) => sensitive.words[locale]),
});

type FormMakers = Pick<Catalogue, 'formOf' | 'withLists' | 'listEditions'>;

function formMakers(data: CatalogueData, { places, evidenceTypes }: ById): FormMakers {
  const forms = byId(data.forms);
  const generalForms = byId(data.generalForms);
  const findEdition = editionsOf(data);
  const lists = { districts: data.city.districts, findPlace: (id: string) => places.get(id), findEdition };
  const withLists = (form: Form) => freezeLists(form, lists);
  const editionAsked = ({ list, without }: CodedField) => findEdition(list, without) ?? [];
  return {
    withLists,
    listEditions: () => [...new Set([...data.forms, ...data.generalForms].flatMap(codedIn).flatMap(editionAsked))],
    formOf(guide) {
      if (!isOnline(guide)) return undefined;
      const form = forms.get(guide.id) ?? generalForms.get(generalFormOf(guide));
      return (
        form &&
        withLists(
          statePurposes(
            completeForm(form, guide, (id) => evidenceTypes.get(id)),
            guide,
          ),
        )
      );
    },
  };
}

/** Finds lists as forms freeze them, each made once. */
function editionsOf({ codeLists }: CatalogueData): Lists['findEdition'] {
  const lists = byId(codeLists);
  const made = new Map<string, Edition>();
  return (id, without = []) => {
    const list = lists.get(id);
    const key = [id, ...without].join(' ');
    const edition = made.get(key) ?? (list && editionOf(list, without));
    if (edition) made.set(key, edition);
    return edition;
  };
}
