import type { Locale } from '#lib/kernel/locale.ts';

const at = (path: string) => (locale: Locale) => `/${locale}${path}`;
const of =
  (before: string, after = '') =>
  (locale: Locale, id: string) =>
    `/${locale}${before}/${encodeURIComponent(id)}${after}`;

/** The address of a page in each language, for the language switch. */
export type Here = (locale: Locale) => string;

export type ServicesQuery = {
  q?: string | undefined;
  audience?: string | undefined;
  event?: string | undefined;
  department?: string | undefined;
  online?: string | undefined;
  instant?: string | undefined;
  page?: string | undefined;
};

/** What is asked of the audit log: `case` is a reference, `subject` the id of a case, days as dates. */
export type AuditQuery = {
  [Name in 'case' | 'subject' | 'person' | 'act' | 'from' | 'until' | 'before']?: string | undefined;
};

const services = (locale: Locale, query: ServicesQuery = {}) => `/${locale}/services${queryOf(query)}`;

function queryOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(given).toString();
  return search && `?${search}`;
}

const textOf = (query: Record<string, string | number | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value === undefined ? value : String(value)]));

/** Every address of the portal. Pages never build one by hand. */
export const paths = {
  home: at(''),
  services,
  /** The address of suggestions; the text is appended as `&q=…`. */
  searchClick: ({ position, ...rest }: { query: string; locale: Locale; service: string; position: number }) =>
    `/api/search/clicks${queryOf({ ...rest, position: String(position) })}`,
  suggestions: (locale: Locale) => `/api/search/suggestions?locale=${locale}`,
  namedServices: (locale: Locale) => `/api/recommendations/${locale}`,
  codeList: (edition: string) => `/api/code-lists/${edition}`,
  /** The public ledger of releases, or the text of one week's release. */
  ledger: (week?: string) => `/api/recommendations/ledger${week ? `/${encodeURIComponent(week)}` : ''}`,
  service: of('/services'),
  blankForm: of('/services', '/form'),
  /** Do I qualify? And where its answers go where no script reads them. */
  eligibility: of('/services', '/eligibility'),
  eligibilityAnswers: of('/services', '/eligibility/answers'),
  eligibilityAccount: of('/services', '/eligibility/account'),
  /** What can I get? By audience. */
  whatICanGet: of('/eligibility'),
  whatICanGetAnswers: of('/eligibility', '/answers'),
  whatICanGetAccount: of('/eligibility', '/account'),
  startApplication: of('/services', '/application'),
  lifeEvents: at('/life-events'),
  lifeEvent: of('/life-events'),
  departments: at('/departments'),
  department: of('/departments'),
  bundles: at('/bundles'),
  bundle: of('/bundles'),
  business: at('/business'),
  privacy: at('/privacy'),
  recommendations: at('/recommendations'),
  accessibility: at('/accessibility'),
  about: at('/about'),
  help: at('/help'),
  /** A path without a page: the fallback of next.config.js answers. */
  missing: at('/missing'),
  verification: at('/verification'),
  /** What a link of a document's holder shows. */
  sharedDocument: of('/verification'),
  documentKeys: '/.well-known/jwks.json',
  documentStatus: '/api/documents/status',
  /** The signed ends of the audit log, day by day. */
  auditHeads: '/.well-known/audit-heads.json',
  openData: at('/open-data'),
  catalogue: {
    cpsvAp: '/api/catalogue/cpsv-ap.jsonld',
    items: '/api/catalogue/gbt-39554.json',
    item: (id: string) => `/api/catalogue/gbt-39554/${id}`,
    openApi: '/api/openapi.json',
  },
  /** Where a page of an application sends what is typed, while it is typed. */
  typedAnswers: '/api/applications/typed',
  /** Where a form sends files, and a program files in parts (tus 1.0.0). */
  files: '/api/files',
  uploads: '/api/files/uploads',
  upload: (id: string) => `/api/files/uploads/${encodeURIComponent(id)}`,
  /** A file to keep, or to look at in the browser. */
  file: (id: string) => `/api/files/${encodeURIComponent(id)}`,
  fileToSee: (id: string) => `/api/files/${encodeURIComponent(id)}?see=1`,
  /** The page of a form after files were sent to it: `code` says what came of them. */
  afterFiles: (locale: Locale, { id, page, ...said }: { id: string; page: string } & Partial<Record<string, string>>) =>
    `${page === paths.staff.counterScans ? paths.staff.counterCase(locale, id) : paths.applicationPage(locale, id, page)}${queryOf(said)}`,
  signInAgain: at('/sign-in?again=yes'),
  signIn: (locale: Locale, next?: string) => `/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`,
  /** When the session ends, and the way to use it for longer. */
  session: '/api/session',
  signInCode: at('/sign-in/code'),
  account: at('/account'),
  /** The files a person handed in. */
  wallet: at('/account/files'),
  /** Who looked at one's data, in all or at one case. */
  access: (locale: Locale, query: { application?: string | undefined; before?: string | undefined } = {}) =>
    `/${locale}/account/access${queryOf(query)}`,
  documents: at('/account/documents'),
  document: of('/account/documents'),
  sharing: of('/account/documents', '/sharing'),
  /** A document as a PDF, and the day it ends for a calendar. */
  documentPdf: (locale: Locale, id: string) => `/api/documents/${encodeURIComponent(id)}/pdf?locale=${locale}`,
  documentEnd: (locale: Locale, id: string) => `/api/documents/${encodeURIComponent(id)}/calendar?locale=${locale}`,
  organisations: at('/organisations'),
  newOrganisation: at('/organisations/new'),
  organisation: of('/organisations'),
  applications: at('/applications'),
  application: of('/applications'),
  applicationPage: (locale: Locale, id: string, page: string) =>
    `${paths.application(locale, id)}/pages/${encodeURIComponent(page)}`,
  /** One entry of the list on a page: `new`, or counted from 1. */
  entryPage: (
    locale: Locale,
    { id, page }: { id: string; page: string },
    { entry, toCheck }: { entry: number | 'new'; toCheck: boolean },
  ) => `${paths.applicationPage(locale, id, page)}?entry=${entry}${toCheck ? '&from=check' : ''}`,
  /** The page to go on with once one is answered. */
  afterAnswers: (
    locale: Locale,
    {
      id,
      status,
      next,
      prove,
      toCheck,
    }: { id: string; status: string; next: string | undefined; prove?: string | undefined; toCheck?: boolean },
  ) => {
    if (prove) return paths.addressProof(locale, { id, field: prove, toCheck });
    if (next) return (toCheck ? paths.changeAnswers : paths.applicationPage)(locale, id, next);
    return status === 'draft' ? paths.submission(locale, id) : paths.correction(locale, id);
  },
  /** The page that asks for the code sent to the address that a question is answered with. */
  addressProof: (
    locale: Locale,
    { id, field, toCheck }: { id: string; field: string; toCheck?: boolean | undefined },
  ) => `${paths.application(locale, id)}/proofs/${encodeURIComponent(field)}${toCheck ? '?from=check' : ''}`,
  changeAnswers: (locale: Locale, id: string, page: string) => `${paths.applicationPage(locale, id, page)}?from=check`,
  /** What the form of a draft asks otherwise since it was begun. */
  formChanges: of('/applications', '/form-changes'),
  submission: of('/applications', '/submission'),
  receipt: of('/applications', '/receipt'),
  /** What somebody is asked to sign, who has opened the link to it. */
  signature: of('/applications', '/signature'),
  signatureLink: of('/applications/signatures'),
  /** Where a guest has the link sent by which they come back, and where it leads. */
  guestLink: at('/applications/resumption'),
  resumption: of('/applications/resumption'),
  /** Where what a guest wrote comes into an account. */
  handover: of('/applications', '/handover'),
  correction: of('/applications', '/correction'),
  withdrawal: of('/applications', '/withdrawal'),
  messages: of('/applications', '/messages'),
  tracking: at('/tracking'),
  inbox: at('/inbox'),
  mailbox: at('/mailbox'),
  staff: {
    /** The list beside a case goes along as its query (desk-address.ts). */
    desk: at('/staff'),
    /** The same list with a box at each case, by the same query. */
    selection: at('/staff/selection'),
    /** The lists one keeps under names; the query is that of a list to keep. */
    views: at('/staff/views'),
    search: at('/staff/search'),
    /** The services that can be taken at the counter, those whose name holds `q` alone. */
    counter: (locale: Locale, query: { q?: string } = {}) => `/${locale}/staff/counter${queryOf(query)}`,
    /** What is entered at the counter, and once it is filed, what is printed of it. */
    counterCase: of('/staff/counter'),
    /** The page that scans at the counter are sent from; no page of a form is called so. */
    counterScans: 'atCounter',
    application: of('/staff/applications'),
    /**
     * The page after an act on a case: the next one, or the list where none is left; it says what was done. A browser
     * would keep the fragment of the page before, and nothing takes the focus on a page whose fragment is found.
     */
    acted: (locale: Locale, { id, next, list }: { id: string; next: string | undefined; list: string }) =>
      `${next ? paths.staff.application(locale, next) : paths.staff.desk(locale)}${list ? `${list}&` : '?'}last=${id}#done`,
    /** A case that says that its company is checked. */
    checked: (locale: Locale, id: string) => `${paths.staff.application(locale, id)}${queryOf({ done: 'checked' })}`,
    act: (locale: Locale, id: string, act: string) =>
      `${paths.staff.application(locale, id)}/${encodeURIComponent(act)}`,
    /** Two cases side by side. */
    comparison: (locale: Locale, id: string, other: string) =>
      `${paths.staff.application(locale, id)}/compare/${encodeURIComponent(other)}`,
    /** The form of an act, asked for by a button on another page (is-replayed-post.ts). */
    takingBack: (locale: Locale, id: string, act: string) => `${paths.staff.act(locale, id, act)}?elsewhere=1`,
    representation: of('/staff/applications', '/representation'),
    /** A picture of a case, turned by quarters to the right, and enlarged. */
    picture: (locale: Locale, { id, file, ...view }: { id: string; file: string; turn?: string; zoom?: string }) =>
      `${paths.staff.application(locale, id)}/files/${encodeURIComponent(file)}${queryOf(view)}`,
    /** The reasons one's department keeps, with one of them to be changed. */
    snippets: (locale: Locale, edit?: string) => `/${locale}/staff/snippets${queryOf({ edit })}`,
    /** The guides whose words one may change; one of them, to begin with a version of it; a version, with what was done. */
    guides: at('/staff/guides'),
    guide: (locale: Locale, service: string, query: { from?: string } = {}) =>
      `${of('/staff/guides')(locale, service)}${queryOf(query)}`,
    guideVersion: (
      locale: Locale,
      { service, number, done }: { service: string; number: number | string; done?: string },
    ) => `${paths.staff.guide(locale, service)}/versions/${encodeURIComponent(number)}${queryOf({ done })}`,
    guideFile: (service: string) => `/api/staff/guides/${encodeURIComponent(service)}`,
    documents: of('/staff/applications', '/documents'),
    /** A document of a case as a PDF, to be printed and handed over. */
    documentPdf: (locale: Locale, { id, document }: { id: string; document: string }) =>
      `/api/staff/applications/${encodeURIComponent(id)}/documents/${encodeURIComponent(document)}?locale=${locale}`,
    organisations: (locale: Locale, page: { q?: string | undefined; after?: string | undefined } = {}) =>
      `/${locale}/staff/organisations${queryOf(page)}`,
    organisation: of('/staff/organisations'),
    /** The expert opinions one is asked for, and one of them. */
    opinions: (locale: Locale, open: { opinion?: string } = {}) => `/${locale}/staff/opinions${queryOf(open)}`,
    opinion: of('/staff/applications', '/opinion'),
    people: (locale: Locale, said: { person?: string; done?: string; moved?: string } = {}) =>
      `/${locale}/staff/people${queryOf(said)}`,
    recusals: (locale: Locale, said: { moved?: string } = {}) => `/${locale}/staff/recusals${queryOf(said)}`,
    absences: (locale: Locale, said: { moved?: string } = {}) => `/${locale}/staff/absences${queryOf(said)}`,
    /** What the colleagues of one's departments know, with one of them to be changed, or that it was. */
    skills: (locale: Locale, query: { person?: string; saved?: string } = {}) =>
      `/${locale}/staff/skills${queryOf(query)}`,
    /** Whether services take applications; and the switch of one, which says that it was turned. */
    services: at('/staff/services'),
    service: (locale: Locale, id: string, said: { done?: 'switched' } = {}) =>
      `/${locale}/staff/services/${encodeURIComponent(id)}${queryOf(said)}`,
    /** What the city announces, with one to be changed, or what was done. */
    notices: (locale: Locale, query: { edit?: string; done?: 'published' | 'ended' } = {}) =>
      `/${locale}/staff/notices${queryOf(query)}`,
    exportCases: '/api/staff/export',
    caseFile: (locale: Locale, id: string) => `/api/staff/applications/${encodeURIComponent(id)}/file?locale=${locale}`,
    supervision: at('/staff/supervision'),
    /** What a member of staff has been asked about cases, and answers. */
    questions: at('/staff/supervision/questions'),
    /** The sample of decided cases that a second person looks at. */
    quality: at('/staff/supervision/quality'),
    /** Supervision of one department, or of all. */
    supervisionOf: (locale: Locale, department?: string) => `/${locale}/staff/supervision${queryOf({ department })}`,
    /** The cases that a number of the supervision page counts, a page of them. */
    supervisedCases: (locale: Locale, query: Record<string, string | number | undefined>) =>
      `/${locale}/staff/supervision/cases${queryOf(textOf(query))}`,
    /** A table of the supervision page as a file. */
    supervisionCsv: (locale: Locale, table: string, query: Record<string, string | number | undefined> = {}) =>
      `/api/supervision/${table}${queryOf({ locale, ...textOf(query) })}`,
    searches: at('/staff/searches'),
    recommendations: at('/staff/recommendations'),
    audit: (locale: Locale, query: AuditQuery = {}) => `/${locale}/staff/audit${queryOf(query)}`,
  },
};
