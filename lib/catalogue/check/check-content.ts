import { checkAmounts } from './check-amounts.ts';
import { checkCodeLists, checkCodesAsked } from './check-code-lists.ts';
import { checkDocuments } from './check-documents.ts';
import { factsSchema } from '#lib/eligibility/fact.ts';
import { checkEligibility, checkFactsStated } from './check-eligibility.ts';
import { checkFees } from './check-fees.ts';
import { checkForm } from './check-form.ts';
import { checkCodes, checkCreditCode, checkGuide, checkMarks, checkPhones } from './check-guide.ts';
import { checkLimits } from './check-limits.ts';
import {
  checkBundle,
  checkFeatured,
  checkGuideReferences,
  checkLifeEvent,
  checkLifeStages,
  checkNotice,
  checkServiceReferences,
  checkSnippets,
  type Names,
} from './check-references.ts';
import { checkPosts } from './check-posts.ts';
import { checkPurposes, guidesOf } from './check-purposes.ts';
import { checkQuickExits } from './check-quick-exit.ts';
import { shape } from './check-shape.ts';
import { checkWords } from './check-words.ts';
import { inFile, type Finding, type Found } from './finding.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { codeListSchema, editionOf } from '#lib/catalogue/code-lists.ts';
import { freezeCodes } from '#lib/catalogue/freeze-lists.ts';
import { isOnline, slug, type Guide } from '#lib/catalogue/guide.ts';
import {
  bundleSchema,
  citySchema,
  departmentsSchema,
  drawingSchema,
  evidenceTypesSchema,
  featuredSchema,
  lifeEventsSchema,
  lifeStagesSchema,
  noticesSchema,
  pageSchema,
  placesSchema,
  postsSchema,
  snippetsSchema,
} from '#lib/catalogue/lists.ts';
import { isFixture, type RawContent, type Source } from '#lib/catalogue/load.ts';
import { isGuide, serviceSchema, type Service } from '#lib/catalogue/service.ts';

/**
 * Finds every fault of the content folder. A fixture must have its shape and valid references; its gaps are counted by
 * `lackingIn` instead. `icons` are the names of known icons.
 */
export function checkContent(raw: RawContent, icons: Set<string>): Finding[] {
  const names = namesIn(raw, icons);
  const services = shape(serviceSchema, raw.guides);
  const listed = services.found.map(({ id, file, value }) => ({ file, service: { ...value, id } satisfies Service }));
  const found = listed.flatMap(({ file, service }) => (isGuide(service) ? [{ file, guide: service }] : []));
  return [
    ...[...raw.guides, ...raw.bundles].flatMap(checkName),
    ...services.findings,
    ...found.flatMap(({ file, guide }) => inFile(file, [...checkGuide(guide), ...checkLimits(guide)])),
    ...listed.flatMap(({ file, service }) => inFile(file, checkServiceReferences(service, names))),
    ...found.flatMap(({ file, guide }) => inFile(file, checkGuideReferences(guide, names))),
    ...checkAmounts(raw, found),
    ...checkFees(raw, found),
    ...checkAllCodes(raw, found),
    ...checkQuickExits(raw, found),
    ...checkEligibility(raw, found),
    ...checkForms(raw, {
      guides: found.map(({ guide }) => guide),
      names,
    }),
    ...checkLists(raw, names),
    ...checkWords(raw),
    ...checkDocuments(raw),
    ...checkCodeLists(raw),
  ];
}

/** Takes names as written, so that one malformed entry does not break every reference to it. */
function namesIn(raw: RawContent, icons: Set<string>): Names {
  const lifeEvents = lifeEventsSchema.safeParse(raw.lifeEvents.data).data ?? {};
  return {
    departments: keysOf(raw.departments),
    places: keysOf(raw.places),
    evidenceTypes: keysOf(raw.evidenceTypes),
    lifeEvents: new Map([...keysOf(raw.lifeEvents)].map((id) => [id, lifeEvents[id]])),
    services: new Set(raw.guides.flatMap((source) => (isFixture(source) ? [] : [source.id]))),
    icons,
  };
}

/** The name of a service's folder or a bundle's file becomes its address. */
const checkName = ({ file, id }: Source): Finding[] =>
  slug.safeParse(id).success
    ? []
    : [{ file, field: '', rule: 'S', reason: `“${id}” is no address: small letters and digits, with hyphens between` }];

const keysOf = ({ data }: Source): Set<string> => new Set(Object.keys(data ?? {}));

function checkAllCodes(raw: RawContent, found: { file: string; guide: Guide }[]): Finding[] {
  const departments = departmentsSchema.safeParse(raw.departments.data).data ?? {};
  return found.flatMap(({ file, guide }, index) => {
    const department = departments[guide.department];
    const others = found.slice(0, index).map((one) => one.guide);
    return inFile(file, checkCodes(guide, department && { ...department, id: guide.department }, others));
  });
}

function checkForms(raw: RawContent, { guides, names }: { guides: Guide[]; names: Names }): Finding[] {
  const own = shape(formSchema, raw.forms);
  const general = shape(formSchema, raw.generalForms);
  const known = new Set(raw.generalForms.map(({ id }) => id));
  const ownIds = new Set(raw.forms.map(({ id }) => id));
  const facts = factsSchema.safeParse(raw.facts.data).data ?? [];
  const lists = new Map(shape(codeListSchema, raw.codeLists).found.map(({ id, value }) => [id, value]));
  const withCodes = (form: Form) =>
    freezeCodes(form, (id, without) => {
      const list = lists.get(id);
      return list && editionOf(list, without);
    });
  const absent = ['general-citizen', 'general-business'].filter((id) => !known.has(id));
  return [
    ...own.findings,
    ...general.findings,
    ...[...own.found, ...general.found].flatMap(({ file, value }) =>
      inFile(file, [
        ...checkForm(withCodes(value), names.places),
        ...checkCodesAsked(value, (id) => lists.get(id)),
        ...checkFactsStated(value, facts),
      ]),
    ),
    ...[...own.found, ...general.found].flatMap(({ id, file, value }) =>
      inFile(file, checkPurposes(value, guidesOf(id, guides, ownIds))),
    ),
    ...own.found.flatMap((form) => checkService(form, raw, guides)),
    ...absent.map((id): Finding => ({ file: `forms/${id}.yaml`, field: '', rule: 'X', reason: 'is missing' })),
  ];
}

/** An online service has a form beside its guide. */
function checkService({ id, file }: Found<unknown>, raw: RawContent, guides: Guide[]): Finding[] {
  if (!raw.guides.some((guide) => guide.id === id))
    return [{ file, field: '', rule: 'X', reason: 'there is no guide' }];
  const guide = guides.find((one) => one.id === id);
  if (!guide || isOnline(guide)) return [];
  return [{ file, field: '', rule: 'X', reason: `its guide says ${guide.onlineDepth}, so nobody can apply with it` }];
}

function checkLists(raw: RawContent, names: Names): Finding[] {
  const city = shape(citySchema, [raw.city]);
  const departments = shape(departmentsSchema, [raw.departments]);
  const places = shape(placesSchema, [raw.places]);
  const evidenceTypes = shape(evidenceTypesSchema, [raw.evidenceTypes]);
  const lifeEvents = shape(lifeEventsSchema, [raw.lifeEvents]);
  const lifeStages = shape(lifeStagesSchema, [raw.lifeStages]);
  const drawing = shape(drawingSchema, [raw.drawing]);
  const notices = shape(noticesSchema, [raw.notices]);
  const featured = shape(featuredSchema, [raw.featured]);
  const posts = shape(postsSchema, [raw.posts]);
  const snippets = shape(snippetsSchema, [raw.snippets]);
  const bundles = shape(bundleSchema, raw.bundles);
  const pages = shape(pageSchema, raw.pages);
  return [
    ...[city, departments, places, evidenceTypes, lifeEvents, lifeStages, drawing].flatMap(({ findings }) => findings),
    ...[notices, featured, posts, snippets, bundles, pages].flatMap(({ findings }) => findings),
    ...eachEntry(departments.found).flatMap(({ file, entry }) =>
      inFile(file, [...checkPhones(entry), ...checkCreditCode(entry)]),
    ),
    ...departments.found.flatMap(({ file, value }) => inFile(file, checkMarks(value))),
    ...eachEntry(places.found).flatMap(({ file, entry }) => inFile(file, checkPhones(entry))),
    ...eachEntry(lifeEvents.found).flatMap(({ file, entry }) => inFile(file, checkLifeEvent(entry.id, entry, names))),
    ...lifeStages.found.flatMap(({ file, value }) => inFile(file, checkLifeStages(value, names))),
    ...bundles.found.flatMap(({ file, value }) => inFile(file, checkBundle(value, names))),
    ...posts.found.flatMap(({ file, value }) => inFile(file, checkPosts(value))),
    ...snippets.found.flatMap(({ file, value }) => inFile(file, checkSnippets(value, names))),
    ...featured.found.flatMap(({ file, value }) => inFile(file, checkFeatured(value, names))),
    ...notices.found.flatMap(({ file, value }) =>
      inFile(
        file,
        value.flatMap((notice, index) => checkNotice(notice, index, names)),
      ),
    ),
  ];
}

const eachEntry = <T extends object>(
  found: Found<Record<string, T>>[],
): { file: string; entry: T & { id: string } }[] =>
  found.flatMap(({ file, value }) => Object.entries(value).map(([id, entry]) => ({ file, entry: { ...entry, id } })));
