import { describe, expect, test } from 'vitest';
import {
  aCity,
  aGuide,
  both,
  days,
  icons,
  phones,
  source,
  type City,
  type Written,
} from '#lib/catalogue/city.testing.ts';
import type { Finding } from './finding.ts';
import type { RawContent, Source } from '#lib/catalogue/load.ts';
import { checkContent } from './check-content.ts';

function findingsAfter(breakIt: (city: City) => void): Finding[] {
  const city = aCity();
  breakIt(city);
  return checkContent(city satisfies RawContent, icons);
}
function written([first]: Source[]): Written {
  if (!first) throw new Error('no file');
  return first.data as Written;
}
const guideWith = (change: (guide: Written) => void) => (city: City) => change(written(city.guides));
const asking = (zh: string, en: string) => ({ kind: 'date', id: 'since', label: { zh, en }, personal: false });
const mail = { kind: 'email', id: 'mail', label: both('邮箱') };
const ownName = { kind: 'text', id: 'name', label: both('姓名'), prefill: 'person.name', personal: false };
const why = { purpose: both('用'), basis: 1 };
const formWith = (change: (pages: Written[]) => void) => (city: City) => change(written(city.forms)['pages']);

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
    ['C', 'powerSource', (g) => delete g['powerSource']],
    ['C', 'delegatedBy', (g) => (g['powerSource'] = '5')],
    ['C', 'delegatedBy', (g) => (g['delegatedBy'] = both('部'))],
    ['C', 'planned', (g) => (g['planned'] = { from: '2027-01-02', until: '2027-01-01' })],
    ['C', 'legalBasis.0.text', (g) => (g['legalBasis'][0].text = both('文'))],
    ['S', 'materials.0.blank', (g) => (g['materials'][0].blank = 'blank.pdf')],
    ['X', 'remedies.review.place', (g) => (g['remedies'].review.place = 'nowhere')],
    ['C', 'conditions', (g) => (g['conditions'] = [])],
    ['C', 'conditions.1.examples', (g) => delete g['conditions'][1].examples],
    ['C', 'conditions.0.rule', (g) => (g['conditions'][0].examples = g['conditions'][1].examples)],
    ['S', 'conditions.1.rule', (g) => (g['conditions'][1].rule = { atLeast: [18] })],
    ['X', 'conditions.1.rule', (g) => (g['conditions'][1].rule = { and: [{ var: 'adult' }, { var: 'height' }] })],
    [
      'R13',
      'conditions.1.rule',
      (g) => (g['conditions'][1].rule = { or: [{ var: 'adult' }, { '<': [{ var: 'age' }, 18] }] }),
    ],
    ['R13', 'conditions.1.rule', (g) => (g['conditions'][1].examples[0].holds = false)],
    ['R13', 'conditions.1.rule', (g) => (g['conditions'][1].examples[1].facts.age = 16)],
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
    const findings = findingsAfter(guideWith((guide) => change(guide)));
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
    ['X', 'pages.who', (p) => p.unshift({ ...p[0], fields: [{ ...mail, why }] })],
    [
      'X',
      'pages.who.it.pattern',
      (p) => p[0]?.['fields'].push({ kind: 'text', id: 'it', label: both('它'), personal: false, pattern: '(' }),
    ],
    ['X', 'pages.who.delivery', (p) => p[0]?.['fields'].push({ kind: 'text', id: 'delivery', label: both('送'), why })],
    [
      'X',
      'pages.who.day.workingDay',
      (p) => p[0]?.['fields'].push({ kind: 'date', id: 'day', label: both('日'), why, workingDay: { at: 'place' } }),
    ],
    [
      'X',
      'pages.who.day.workingDay',
      (p) => {
        const options = ['centre', 'nowhere'].map((value) => ({ value, label: both('处') }));
        p[0]?.['fields'].push({ kind: 'choice', id: 'place', label: both('处'), why, options });
        p[0]?.['fields'].push({ kind: 'date', id: 'day', label: both('日'), why, workingDay: { at: 'place' } });
      },
    ],
    ['C', 'pages.who.since.short', (p) => p[0]?.['fields'].push(asking('从哪天开始居住', 'Day of moving'))],
    ['C', 'pages.who.since.short', (p) => p[0]?.['fields'].push(asking('开始居住的日期', 'Living here since'))],
    ['C', 'pages', (p) => p.pop()],
    ['C', 'pages.who.new.why', (p) => delete p[0]?.['fields'][0].personal],
    ['C', 'pages.who.mail.why', (p) => p[0]?.['fields'].push(mail)],
    ['X', 'pages.who.mail.personal', (p) => p[0]?.['fields'].push({ ...mail, personal: false })],
    ['X', 'pages.who.name.personal', (p) => p[0]?.['fields'].push(ownName)],
    ['X', 'pages.who.mail.why.basis', (p) => p[0]?.['fields'].push({ ...mail, why: { ...why, basis: 2 } })],
    ['S', 'pages.who.mail.why.basis', (p) => p[0]?.['fields'].push({ ...mail, why: { ...why, basis: both('法') } })],
    [
      'S',
      'pages.0.fields.1.why.purpose.en',
      (p) => p[0]?.['fields'].push({ ...mail, why: { ...why, purpose: { zh: '用' } } }),
    ],
    ['S', 'pages.0.fields.1.id', (p) => p[0]?.['fields'].push({ kind: 'email', id: 'constructor', label: both('造') })],
    ['S', 'pages.0.fields.0.kind', (p) => Object.assign(p[0]?.['fields'][0], { kind: 'picture' })],
  ])('%s at %s (%#)', (rule, field, change) => {
    const findings = findingsAfter(formWith((pages) => change(pages)));
    const told = [...new Set(findings.map((one) => `${one.rule} ${one.field} ${one.file}`))];
    expect(told).toEqual([`${rule} ${field} food/form.yaml`]);
  });

  test('a question that says its short form, and a label that is none, are well', () => {
    const short = { zh: '开始居住的日期', en: 'the date you moved here' };
    const question = { ...asking('从哪天开始居住', 'Living here since'), short };
    const name = { ...asking('开始居住的日期', 'Day of moving'), id: 'name' };
    expect(findingsAfter(formWith((pages) => pages[0]?.['fields'].push(question, name)))).toEqual([]);
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
    ['S', 'office', (c) => delete (c.city.data as Written)['office']],
    ['S', 'hotline.number', (c) => Object.assign((c.city.data as Written)['hotline'], { number: 'ring us' })],
    ['S', 'districts', (c) => Object.assign(c.city.data as Written, { districts: {} })],
    ['C', 'market.phones', (c) => delete entry(c.departments, 'market').phones],
    ['X', 'licence.icon', (c) => Object.assign(entry(c.lifeEvents, 'licence'), { icon: 'no-such-icon' })],
    ['X', '0.service', (c) => Object.assign(entry(c.notices, '0'), { service: 'drinks' })],
    ['X', '1', (c) => (c.featured.data as string[]).push('drinks')],
    ['X', '1', (c) => (c.featured.data as string[]).push('food')],
    ['S', '', (c) => (c.featured.data = [])],
    ['S', 'clerk.grants.0', (c) => (entry(c.posts, 'clerk').grants[0] = 'rule')],
    ['S', 'clerk.grants', (c) => Object.assign(c.posts.data as Written, { clerk: { name: both('空'), grants: [] } })],
    ['X', 'clerk.grants', (c) => entry(c.posts, 'clerk').grants.push('accept')],
    ['X', 'clerk.grants', (c) => entry(c.posts, 'clerk').grants.push('appoint')],
    ['X', 'chief.grants', (c) => entry(c.posts, 'chief').grants.push('approve')],
    ['X', '', (c) => entry(c.posts, 'clerk').grants.splice(0, 1)],
    ['X', 'met.services', (c) => ((c.snippets.data as Written[])[0]!['services'] = ['drinks'])],
    ['X', 'id', (c) => (c.snippets.data as Written[]).push((c.snippets.data as Written[])[0]!)],
    ['X', 'facts.height', (c) => (c.facts.data as Written[]).push({ kind: 'yes-no', id: 'height', label: both('高') })],
    [
      'X',
      'facts.loop',
      (c) => (c.facts.data as Written[]).push({ id: 'loop', kind: 'derived', from: { '!': [{ var: 'loop' }] } }),
    ],
    ['X', 'facts.adult', (c) => ((c.facts.data as Written[])[1]!['from'] = { var: 'years' })],
    ['X', 'facts.age', (c) => (c.facts.data as Written[]).push((c.facts.data as Written[])[0]!)],
    ['C', 'facts.age.short', (c) => ((c.facts.data as Written[])[0]!['label'] = both('您多大？'))],
    ['X', 'facts.age', (c) => Object.assign((c.facts.data as Written[])[0]!, { min: 9, max: 1 })],
    ['X', 'pages.who.new.fact', formWith((pages) => Object.assign(pages[0]?.['fields'][0], { fact: 'height' }))],
    ['X', 'pages.who.new.fact', formWith((pages) => Object.assign(pages[0]?.['fields'][0], { fact: 'age' }))],
    ['S', '0.kind', (c) => ((c.facts.data as Written[])[0]!['kind'] = 'picture')],
    ['S', '0.text.en', (c) => delete (c.snippets.data as Written[])[0]!['text'].en],
    ['X', 'parts', (c) => (written(c.bundles)['parts'][0].service = 'drinks')],
    ['X', 'lifeEvent', (c) => (written(c.bundles)['lifeEvent'] = 'nothing')],
    ['S', 'sections', (c) => (written(c.pages)['sections'] = [])],
    ['X', '', (c) => c.generalForms.pop()],
    ['X', 'zh.0.mean', (c) => entry(c.synonyms, 'zh')[0].mean.push('没有的服务')],
    ['X', 'zh.0.say', (c) => (entry(c.synonyms, 'zh')[0].say = ['许可'])],
    ['X', 'zh.1.say', (c) => entry(c.synonyms, 'zh').push({ say: ['开店'], mean: ['许可'] })],
    ['S', 'zh.0.mean', (c) => (entry(c.synonyms, 'zh')[0].mean = [])],
    ['X', 'zh.0.services', (c) => entry(c.bestBets, 'zh')[0].services.push('drinks')],
    ['X', 'zh.0.services', (c) => entry(c.bestBets, 'zh')[0].services.push('food')],
    ['X', 'zh.1.query', (c) => entry(c.bestBets, 'zh').push({ query: '店', services: ['food'] })],
    ['X', 'services.neverTo', (c) => entry(c.sensitive, 'services').neverTo.push('drinks')],
    ['X', 'services.neverFrom', (c) => entry(c.sensitive, 'services').neverFrom.push('food')],
    ['X', 'words.zh', (c) => entry(c.sensitive, 'words').zh.push('病')],
  ])('%s at %s (%#)', (rule, field, change) => {
    expect(findingsAfter(change)).toMatchObject([{ rule, field }]);
  });

  test('a department’s credit code has its check character, and the guide’s code follows it', () => {
    const findings = findingsAfter((c) =>
      Object.assign(entry(c.departments, 'market'), { creditCode: '91350100M000100Y44' }),
    );
    expect(findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(['R12 codes.task', 'R12 market.creditCode']);
  });
});

test.each(['Food licence', '食品', 'food--licence', '__proto__'])('a service cannot live under the name %s', (name) => {
  const findings = findingsAfter((city) => {
    city.guides = city.guides.map((guide) => ({ ...guide, id: name }));
    city.forms = [];
  });
  expect(findings).toContainEqual(expect.objectContaining({ file: 'food/guide.yaml', field: '', rule: 'S' }));
});

test('two services cannot bear one code', () => {
  const findings = findingsAfter((city) => city.guides.push(source('drinks/guide.yaml', 'drinks', aGuide())));
  expect(findings).toMatchObject([{ file: 'drinks/guide.yaml', field: 'codes.task', rule: 'R12' }]);
});

test('a file that is no YAML is a finding, not a crash', () => {
  const broken = { file: 'food/form.yaml', id: 'food', data: undefined, error: 'bad indentation' };
  expect(findingsAfter((city) => (city.forms = [broken]))).toMatchObject([{ rule: 'S', reason: 'bad indentation' }]);
});
