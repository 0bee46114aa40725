import { expect, test } from 'vitest';
import { residentIdOf } from '#demonstration/numbers.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { readPage } from '#lib/forms/read-page.ts';
import { onlyTaken, visiblePages } from '#lib/forms/conditions.ts';
import { testContent } from '#lib/catalogue/testing.ts';

const { catalogue } = testContent();
const asOf = { today: '2026-11-30', calendar: { exceptionOn: () => undefined } } as const;

function formOf(service: string) {
  const guide = catalogue.findGuide(service);
  const form = guide && catalogue.formOf(guide);
  if (!form) throw new Error(`${service} has no form`);
  return form;
}

/** What is said in Chinese against the answers to a page, by question. */
function saidOf(service: string, pageId: string, raw: Raw, before: Answers = {}): Record<string, string | undefined> {
  const form = formOf(service);
  const page = form.pages.find(({ id }) => id === pageId);
  if (!page) throw new Error(`${service} has no page ${pageId}`);
  const { problems } = readPage(page, raw, { before, form, ...asOf });
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      problem.code === 'check' ? problem.message.zh : problem.code,
    ]),
  );
}

const pagesOf = (service: string, answers: Answers): string[] =>
  visiblePages(formOf(service), answers).map(({ id }) => id);

test('what changes of a company decides which pages come', () => {
  const pages = (...what: string[]) =>
    pagesOf('company-change', { what, role: 'authorised' }).filter((id) =>
      ['representative', 'premises', 'new-representative', 'officers', 'shareholders', 'capital', 'scope'].includes(id),
    );
  expect(pages('premises')).toEqual(['representative', 'premises']);
  expect(pages('name')).toEqual(['representative']);
  expect(pages('representative', 'scope')).toEqual(['new-representative', 'scope']);
  expect(pages('officers', 'shareholders', 'capital')).toEqual([
    'representative',
    'officers',
    'shareholders',
    'capital',
  ]);
});

test.each([
  ['50', '50', {}],
  ['60', '50', { 'new-shares': '变更后的持股比例合计不是 100%，请核对' }],
])('shares of %s and %s after a change', (one, other, said) => {
  const owner = { 'owner-kind': 'person', 'owner-resident-id': '11010519491231002X', 'old-share': '50' };
  const typed = { ...owner, 'owner-name': '王小明', 'new-share': one };
  const second = { ...owner, 'owner-resident-id': '110101199003070134', 'owner-name': '李四', 'new-share': other };
  const raw = Object.fromEntries(
    [typed, second].flatMap((entry, place) =>
      Object.entries(entry).map(([name, value]) => [`shareholders.${place}.${name}`, value]),
    ),
  );
  const problems = saidOf('company-change', 'shareholders', raw, { what: ['shareholders'] });
  expect(Object.fromEntries(Object.entries(problems).filter(([name]) => name === 'new-shares'))).toEqual(said);
});

test('a company that changes its capital says what is different about it', () => {
  const raw = { 'old-capital': '500000', 'new-capital': '500000' };
  const problems = saidOf('company-change', 'capital', raw, { what: ['capital'] });
  expect(problems).toEqual({ 'capital-difference': '变更前后的注册资本相同，请核对' });
});

test.each([
  ['more', 600_000, { 'paid-by': '2028-01-01' }, {}],
  ['less', 400_000, { 'announced-on': '2026-10-16', 'creditors-told': 'yes' }, {}],
  [
    'less, announced 44 days ago',
    400_000,
    { 'announced-on': '2026-10-17', 'creditors-told': 'yes' },
    { 'announced-on': '公告还没有满 45 日，请满 45 日以后再申请' },
  ],
])('the terms of a change of capital: %s', (_, capital, typed, said) => {
  const given = { what: ['capital'], 'old-capital': 500_000, 'new-capital': capital };
  const before = onlyTaken(formOf('company-change'), given);
  expect(saidOf('company-change', 'capital-terms', typed, before)).toEqual(said);
});

test('only shareholders who met say how many voted for a change', () => {
  const raw = { 'decided-by': 'meeting', 'decided-on': '2026-11-20' };
  expect(saidOf('company-change', 'decision', raw)).toEqual({ votes: 'required' });
  expect(saidOf('company-change', 'decision', { ...raw, 'decided-by': 'sole' })).toEqual({});
});

test('the wages of the staff to insure are added up, and nobody is listed twice', () => {
  const line = (place: number, wage: string) => ({
    [`joining.${place}.employee-name`]: '王小明',
    [`joining.${place}.employee-resident-id`]: '11010519491231002X',
    [`joining.${place}.hired-on`]: '2026-11-20',
    [`joining.${place}.wage`]: wage,
  });
  const form = formOf('employer-social-insurance');
  const page = form.pages.find(({ id }) => id === 'joining');
  if (!page) throw new Error('The staff are not asked for');
  const raw = { 'any-joining': 'yes', ...line(0, '5600.50'), ...line(1, '4200') };
  const { answers, problems } = readPage(page, raw, { before: { what: ['new'] }, form, ...asOf });
  expect([answers['joining-count'], answers['joining-wages']]).toEqual([2, 9800.5]);
  expect(problems).toMatchObject({ joining: { message: { zh: '有两行的身份证号码相同，请核对' } } });
});

test('an employer is left after it was joined', () => {
  const raw = {
    'employers.0.employer': '江畔书店',
    'employers.0.employer-here': 'yes',
    'employers.0.worked-from': '2024-03-02',
    'employers.0.worked-until': '2024-03-01',
  };
  const said = { 'employers.0.worked-until': '结束的日期早于开始的日期，请核对' };
  expect(saidOf('unemployment-benefit', 'employers', raw)).toEqual(said);
  expect(saidOf('unemployment-benefit', 'employers', { ...raw, 'employers.0.worked-until': '2024-03-02' })).toEqual({});
});

test('a family that runs a business names its members, and whoever sells online the shops', () => {
  const pages = (answers: Answers) =>
    pagesOf('individual-business-registration', answers).filter((id) =>
      ['family', 'premises', 'online-shops'].includes(id),
    );
  expect(pages({ 'run-by': 'person', where: 'shop', 'sells-online': 'no' })).toEqual(['premises']);
  expect(pages({ 'run-by': 'family', where: 'shop', 'sells-online': 'yes' })).toEqual([
    'family',
    'premises',
    'online-shops',
  ]);
  expect(pages({ 'run-by': 'person', where: 'online' })).toEqual(['online-shops']);
});

test('a food business lists its store rooms, each once', () => {
  const room = (place: number, address: string) => ({
    [`stores.${place}.store-address`]: address,
    [`stores.${place}.store-area`]: '30',
  });
  const raw = {
    'premises.district': 'linjiang',
    'premises.street': '滨江路 18 号',
    area: '120',
    'premises-right': 'rented',
  };
  const said = (...rooms: object[]) =>
    saidOf('food-business-licence', 'premises', Object.assign({ ...raw, store: 'yes' }, ...rooms));
  expect(said(room(0, '仓储路 8 号'), room(1, '仓储路 9 号'))).toEqual({});
  expect(said(room(0, '仓储路 8 号'), room(1, '仓储路 8 号'))).toEqual({
    stores: '有两个仓库的地址相同，请核对是否重复添加',
  });
  expect(said()).toEqual({ stores: 'too-few-entries' });
  expect(saidOf('food-business-licence', 'premises', { ...raw, store: 'no' })).toEqual({});
});

test('insurance without an employer begins at sixteen', () => {
  const you = (birth: string) => {
    const raw = {
      name: '王小明',
      phone: '13800138000',
      'resident-id': residentIdOf({ district: 1, birth, serial: 101 }),
    };
    return saidOf('flexible-employment-insurance', 'applicant', raw);
  };
  expect(you('2010-11-30')).toEqual({});
  expect(you('2010-12-01')).toEqual({ 'resident-id': '按号码，您还没有满 16 周岁；满 16 周岁才能参保' });
});
