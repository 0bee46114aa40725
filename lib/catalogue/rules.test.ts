import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import type { RawContent, Source } from './load.ts';
import { checkContent } from './rules.ts';

/** What a test may change: YAML as it was parsed, of any shape. */
type Written = Record<string, any>; // oxlint-disable-line no-explicit-any -- a test breaks the shape on purpose

const both = (text: string) => ({ zh: text, en: text });
const phones = { enquiry: '0899-6200000', complaint: '0899-6200001' };
const department = { name: both('局'), creditCode: '91350100M000100Y43', about: both('管'), phones };
const days = (count: number, unit = 'working-day') => ({ unit, days: count });
const step = (who: string, limit?: object) => ({
  name: both('步'),
  who,
  standard: both('齐'),
  ...(limit && { limit }),
});
const notice = (service: string) => ({ date: '2026-11-23', title: both('告'), text: both('知'), service });

/** A licence of a good department, against which nothing can be said. */
const aGuide = (): Written => ({
  ...{ name: both('许可'), summary: both('说明'), aliases: { zh: [], en: [] }, keywords: { zh: [], en: [] } },
  codes: { catalogue: '530112045001', task: '91350100M000100Y433530112045001' },
  ...{ type: '01', level: '3', department: 'market', audience: ['business'], lifeEvents: ['licence'] },
  themes: { citizen: [], business: ['准营准办'] },
  ...{ caseType: 'promised', legalBasis: [{ law: both('法') }] },
  limits: { statutory: days(20), promised: days(5) },
  certainty: { law: 'sure', time: 'sure', fee: 'sure' },
  fee: { charged: true, basis: both('据'), onlinePayment: true, items: [{ name: both('费'), amount: 5 }] },
  conditions: [{ text: both('条件') }],
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

const aForm = (): Written => ({
  version: 1,
  pages: [
    { id: 'who', title: both('谁'), fields: [{ kind: 'yes-no', id: 'new', label: both('新') }] },
    {
      ...{ id: 'end', title: both('完'), showIf: { field: 'new', is: 'yes' } },
      fields: [{ kind: 'declaration', id: 'true', label: both('真') }],
    },
  ],
});

const source = (file: string, id: string, data: unknown): Source => ({ file, id, data });
const icons = new Set(['store']);

/** A small city with one service. */
const aCity = () => ({
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
  notices: source('notices.yaml', '', [notice('food')] as Written[]),
  guides: [source('food/guide.yaml', 'food', aGuide())],
  forms: [source('food/form.yaml', 'food', aForm())],
  generalForms: ['general-citizen', 'general-business'].map((id) => source(`${id}.yaml`, id, aForm())),
  bundles: [
    source('open.yaml', 'open', {
      ...{ name: both('开'), summary: both('店'), audience: 'business', lifeEvent: 'licence', icon: 'store' },
      parts: [0, 1].map(() => ({ service: 'food', why: both('要') })),
    } as Written),
  ],
  pages: [source('help.yaml', 'help', { title: both('助'), sections: [{ heading: both('一'), paragraphs: [] }] })],
});
type City = ReturnType<typeof aCity>;

function findingsAfter(breakIt: (city: City) => void): Finding[] {
  const city = aCity();
  breakIt(city);
  return checkContent(city satisfies RawContent, icons);
}
const guideWith = (change: (guide: Written) => void) => (city: City) => change(city.guides[0]?.data as Written);
const formWith = (change: (pages: Written[]) => void) => (city: City) =>
  change((city.forms[0]?.data as Written)['pages']);

test('nothing can be said against a good city', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

describe('one fault in a guide gives one finding', () => {
  test.each<[string, string, (guide: Written) => void]>([
    ['R1', 'caseType', (g) => (g['caseType'] = 'on-the-spot')],
    ['R2', 'limits.promised', (g) => (g['limits'].statutory = days(4))],
    ['R2', 'limits.promised', (g) => (g['limits'].statutory = { unit: 'on-the-spot' })],
    ['R3', 'result.type', (g) => (g['result'].type = 'document')],
    ['R3', 'result.type', (g) => (g['result'].name.zh = '批复')],
    ['R4', 'visitReason', (g) => (g['visitReason'] = both('因'))],
    ['R4', 'visitReason', (g) => Object.assign(g, { visits: 1, onlineDepth: 'pre-check' })],
    ['R6', 'visits', (g) => Object.assign(g, { visits: 1, visitReason: both('因') })],
    ['R7', 'fee.items.0', (g) => delete g['fee'].items[0].amount],
    ['R9', 'themes.business', (g) => (g['themes'].business = [])],
    ['R9', 'themes.citizen', (g) => (g['themes'].citizen = ['其他'])],
    ['R10', 'steps', (g) => g['steps'].pop()],
    ['R11', 'result.sample', (g) => delete g['result'].sample],
    ['R12', 'codes.task', (g) => (g['level'] = '4')],
    ['R12', 'codes.catalogue', (g) => (g['type'] = '07')],
    ['R12', 'codes.task', (g) => (g['codes'].catalogue = '530112045002')],
    ['R12', 'codes.item', (g) => (g['codes'].item = '01')],
    ['C', 'legalBasis', (g) => delete g['legalBasis']],
    ['C', 'conditions', (g) => (g['conditions'] = [])],
    ['C', 'materials', (g) => delete g['materials']],
    ['C', 'fee.basis', (g) => delete g['fee'].basis],
    ['C', 'visits', (g) => delete g['visits']],
    ['C', 'limits.promised', (g) => delete g['limits'].promised],
    ['C', 'limits.statutory', (g) => (g['limits'].statutory = null)],
    ['C', 'limits.promised', (g) => (g['limits'].statutory = days(6, 'calendar-day'))],
    ['C', 'steps', (g) => (g['steps'][1].limit = days(2))],
    ['C', 'steps', (g) => (g['steps'][1].limit = days(9, 'calendar-day'))],
    ['S', 'summary.en', (g) => (g['summary'].en = ' ')],
    ['S', 'level', (g) => (g['level'] = '9')],
    ['X', 'places', (g) => (g['places'] = ['nowhere'])],
    ['X', 'jointDepartments', (g) => (g['jointDepartments'] = ['nobody'])],
    ['X', 'lifeEvents', (g) => g['lifeEvents'].push('nothing')],
    ['X', 'lifeEvents', (g) => g['lifeEvents'].push('birth')],
    ['X', 'materials', (g) => g['materials'].push({ ...g['materials'][0], evidence: 'paper' })],
    ['X', 'circumstances.size.large', (g) => g['circumstances'][0].answers[1].materials.push('paper')],
  ])('%s at %s (%#)', (rule, field, change) => {
    const findings = findingsAfter(guideWith((guide) => void change(guide)));
    expect(findings.map((one) => ({ rule: one.rule, field: one.field, file: one.file }))).toEqual([
      { rule, field, file: 'food/guide.yaml' },
    ]);
  });
});

test('a service without visits and not online must be possible by post (R5)', () => {
  const findings = findingsAfter((city) => {
    guideWith((g) => Object.assign(g, { onlineDepth: 'information', channels: ['counter'], delivery: ['counter'] }))(
      city,
    );
    city.forms = [];
  });
  expect(findings).toMatchObject([{ rule: 'R5', field: 'channels', file: 'food/guide.yaml' }]);
});

describe('one fault in a form gives one finding', () => {
  test.each<[string, string, (pages: Written[]) => void]>([
    ['X', 'pages.end.showIf', (p) => Object.assign(p[1]?.['showIf'], { field: 'later' })],
    [
      'X',
      'pages.end.showIf',
      (p) => Object.assign(p[1] ?? {}, { showIf: { all: [{ not: { field: 'new', in: ['maybe'] } }] } }),
    ],
    ['X', 'pages.who.new', (p) => p[0]?.['fields'].push(p[0]['fields'][0])],
    ['X', 'pages.who', (p) => p.unshift({ ...p[0], fields: [{ kind: 'email', id: 'mail', label: both('信') }] })],
    [
      'X',
      'pages.who.it.pattern',
      (p) => p[0]?.['fields'].push({ kind: 'text', id: 'it', label: both('它'), pattern: '(' }),
    ],
    ['X', 'pages.who.delivery', (p) => p[0]?.['fields'].push({ kind: 'text', id: 'delivery', label: both('送') })],
    ['C', 'pages', (p) => p.pop()],
    ['S', 'pages.0.fields.0.kind', (p) => Object.assign(p[0]?.['fields'][0], { kind: 'picture' })],
  ])('%s at %s (%#)', (rule, field, change) => {
    const findings = findingsAfter(formWith((pages) => void change(pages)));
    const told = [...new Set(findings.map((one) => `${one.rule} ${one.field} ${one.file}`))];
    expect(told).toEqual([`${rule} ${field} food/form.yaml`]);
  });

  test('a form of a service that is not online serves nobody', () => {
    const findings = findingsAfter(guideWith((guide) => (guide['onlineDepth'] = 'forms')));
    expect(findings).toMatchObject([{ file: 'food/form.yaml', rule: 'X' }]);
  });
});

describe('one fault in a list gives one finding', () => {
  const entry = (list: Source, id: string) => (list.data as Written)[id];
  test.each<[string, string, (city: City) => void]>([
    ['R8', 'market.phones', (c) => Object.assign(entry(c.departments, 'market').phones, { complaint: phones.enquiry })],
    ['R8', 'centre.phones.enquiry', (c) => Object.assign(entry(c.places, 'centre').phones, { enquiry: '12345' })],
    ['C', 'market.phones', (c) => delete entry(c.departments, 'market').phones],
    ['X', 'licence.icon', (c) => Object.assign(entry(c.lifeEvents, 'licence'), { icon: 'no-such-icon' })],
    ['X', '0.service', (c) => Object.assign(entry(c.notices, '0'), { service: 'drinks' })],
    ['X', 'parts', (c) => ((c.bundles[0]?.data as Written)['parts'][0].service = 'drinks')],
    ['X', 'lifeEvent', (c) => ((c.bundles[0]?.data as Written)['lifeEvent'] = 'nothing')],
    ['S', 'sections', (c) => ((c.pages[0]?.data as Written)['sections'] = [])],
    ['X', '', (c) => c.generalForms.pop()],
  ])('%s at %s (%#)', (rule, field, change) => {
    expect(findingsAfter((city) => void change(city))).toMatchObject([{ rule, field }]);
  });

  test('a department’s credit code has its check character, and the guide’s code follows it', () => {
    const findings = findingsAfter((c) =>
      Object.assign(entry(c.departments, 'market'), { creditCode: '91350100M000100Y44' }),
    );
    expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(['R12 codes.task', 'R12 market.creditCode']);
  });
});

test('two services cannot bear one code', () => {
  const findings = findingsAfter((city) => city.guides.push(source('drinks/guide.yaml', 'drinks', aGuide())));
  expect(findings).toMatchObject([{ file: 'drinks/guide.yaml', field: 'codes.task', rule: 'R12' }]);
});

test('a file that is no YAML is a finding, not a crash', () => {
  const broken = { file: 'food/form.yaml', id: 'food', data: undefined, error: 'bad indentation' };
  expect(findingsAfter((city) => (city.forms = [broken]))).toMatchObject([{ rule: 'S', reason: 'bad indentation' }]);
});
