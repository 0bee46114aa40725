import { documentNames, documentSteps, type DocumentStep } from './document-templates.ts';
import type { Source } from './load.ts';

/** Parsed YAML of any shape, which a test may change. */
export type Written = Record<string, any>; // oxlint-disable-line no-explicit-any -- a test breaks the shape on purpose

export const both = (text: string) => ({ zh: text, en: text });
export const phones = { enquiry: '0899-6200000', complaint: '0899-6200001' };
const department = { name: both('局'), creditCode: '91350100M000100Y43', nature: '1', about: both('管'), phones };
export const days = (count: number, unit = 'working-day') => ({ unit, days: count });
const step = (who: string, limit?: object) => ({
  name: both('步'),
  who,
  standard: both('齐'),
  ...(limit && { limit }),
});
const notice = (service: string) => ({ date: '2026-11-23', title: both('告'), text: both('知'), service });

const conditions = (): Written[] => [
  { text: both('条件') },
  {
    ...{ text: both('年满18周岁'), rule: { var: 'adult' } },
    examples: [
      { facts: { age: 18 }, holds: true },
      { facts: { age: 17 }, holds: false },
    ],
  },
];

/** A guide without a fault. */
export const aGuide = (): Written => ({
  ...{ name: both('许可'), summary: both('说明'), aliases: { zh: [], en: [] }, keywords: { zh: [], en: [] } },
  codes: { catalogue: '530112045001', task: '91350100M000100Y433530112045001' },
  ...{ type: '01', level: '3', department: 'market', audience: ['business'], lifeEvents: ['licence'] },
  themes: { citizen: [], business: ['准营准办'] },
  ...{ powerSource: '1', caseType: 'promised', legalBasis: [{ law: both('法') }] },
  limits: { statutory: days(20), promised: days(5) },
  certainty: { law: 'sure', time: 'sure', fee: 'sure' },
  fee: { charged: true, basis: both('据'), onlinePayment: true, items: [{ name: both('费'), amount: 5 }] },
  conditions: conditions(),
  materials: [
    { evidence: 'plan', necessity: 'required', originals: 1, copies: 0, form: 'either', sharedByGovernment: false },
  ],
  circumstances: [
    {
      ...{ id: 'size', question: both('大小') },
      answers: [
        { id: 'small', label: both('小'), materials: [] },
        { id: 'large', label: both('大'), materials: ['plan'] },
      ],
    },
  ],
  steps: [
    step('applicant'),
    step('intake', days(1)),
    step('reviewer', days(2)),
    step('approver', days(2)),
    step('system'),
  ],
  result: { name: both('许可证'), type: 'certificate', sample: 'licence' },
  ...{ delivery: ['post'], coverage: 'city', channels: ['online'], onlineDepth: 'full', visits: 0 },
  ...{ inServiceHall: true, booking: false, places: ['centre'], approval: 'two-person' },
  remedies: { review: { body: both('政府'), days: 60 }, litigation: { court: both('法院'), months: 6 } },
  faq: [0, 1].map(() => ({ question: both('问'), answer: both('答') })),
  ...{ version: 1, reviewed: '2026-11-23' },
});

const facts = (): Written[] => [
  { kind: 'number', id: 'age', label: both('年龄') },
  { id: 'adult', kind: 'derived', from: { '>=': [{ var: 'age' }, 18] } },
];

const snippet = () => ({ id: 'met', act: 'approve', title: both('符'), text: both('合') });

const twoPosts = (): Written => ({
  clerk: { name: both('员'), grants: ['accept', 'check', 'review', 'approve', 'deliver', 'assign', 'supervise'] },
  chief: { name: both('长'), grants: ['supervise', 'publish', 'appoint'], wholeCity: true },
});

const aForm = (): Written => ({
  version: 1,
  pages: [
    { id: 'who', title: both('谁'), fields: [{ kind: 'yes-no', id: 'new', label: both('新'), personal: false }] },
    {
      ...{ id: 'end', title: both('完'), showIf: { field: 'new', is: 'yes' } },
      fields: [{ kind: 'declaration', id: 'true', label: both('真') }],
    },
  ],
});

const aText = (step: DocumentStep): Written => ({
  title: both('书'),
  text: [both(documentSteps[step].needs.map((field) => `{${field}}`).join('，'))],
});
const stepsOf = (name: string) =>
  (Object.keys(documentSteps) as DocumentStep[]).filter((step) => documentSteps[step].document === name);
const aDocument = (name: string): Written => ({
  mark: '文',
  after: Object.fromEntries(stepsOf(name).map((step) => [step, aText(step)])),
});

export const source = (file: string, id: string, data: unknown): Source => ({ file, id, data });
export const icons = new Set(['store']);

const trees = (): Written => ({
  ...{ source: '园林局', licence: 'public' },
  codes: [
    { code: 'A1', zh: '银杏', en: 'Ginkgo', pinyin: 'yin xing', other: ['公孙树'] },
    { code: 'A2', zh: '樟', en: 'Camphor', pinyin: 'zhang' },
  ],
});

const sensitive = () =>
  ({ services: { neverFrom: ['food'], neverTo: [] }, words: { zh: ['病'], en: ['illness'] } }) as Written;

/** A small city with one service. */
export const aCity = () => ({
  city: source('city.yaml', '', {
    ...{ name: both('市'), portal: both('通'), office: both('中心'), fictional: true },
    ...{ hotline: { number: '12345', open: both('全天') }, districts: { east: both('东区') } },
  } as Written),
  drawing: source('drawing.svg', '', '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'),
  departments: source('departments.yaml', '', { market: structuredClone(department) } as Written),
  places: source('places.yaml', '', {
    centre: {
      ...{ name: both('厅'), address: both('址'), transport: both('路'), accessible: both('坡道') },
      ...{ hours: [{ days: [1], from: '09:00', to: '17:00' }], phones: structuredClone(phones) },
    },
  } as Written),
  evidenceTypes: source('evidence-types.yaml', '', { plan: { name: both('图'), source: 'own' } }),
  lifeEvents: source('life-events.yaml', '', {
    licence: { name: both('证'), summary: both('证'), audience: 'business', icon: 'store', eu: null, sdg: null },
    birth: { name: both('生'), summary: both('生'), audience: 'citizen', icon: 'store', eu: null, sdg: null },
  } as Written),
  lifeStages: source('life-stages.yaml', '', [{ name: both('幼'), events: ['birth'] }] as Written[]),
  notices: source('notices.yaml', '', [notice('food')] as Written[]),
  ...{ featured: source('featured.yaml', '', ['food']), posts: source('posts.yaml', '', twoPosts()) },
  ...{ facts: source('facts.yaml', '', facts()), snippets: source('snippets.yaml', '', [snippet()] as Written[]) },
  synonyms: source('synonyms.yaml', '', { zh: [{ say: ['开店'], mean: ['许可'] }], en: [] } as Written),
  bestBets: source('best-bets.yaml', '', { zh: [{ query: '店', services: ['food'] }], en: [] } as Written),
  sensitive: source('sensitive.yaml', '', sensitive()),
  guides: [source('food/guide.yaml', 'food', aGuide())],
  forms: [source('food/form.yaml', 'food', aForm())],
  generalForms: ['general-citizen', 'general-business'].map((id) => source(`${id}.yaml`, id, aForm())),
  bundles: [
    source('open.yaml', 'open', {
      ...{ name: both('开'), summary: both('店'), audience: 'business', lifeEvent: 'licence', icon: 'store' },
      parts: [0, 1].map(() => ({ service: 'food', why: both('要') })),
    } as Written),
  ],
  documents: documentNames.map((name) => source(`documents/${name}.yaml`, name, aDocument(name))),
  codeLists: [source('code-lists/trees.yaml', 'trees', trees())],
  pages: [source('help.yaml', 'help', { title: both('助'), sections: [{ heading: both('一'), paragraphs: [] }] })],
});
export type City = ReturnType<typeof aCity>;
