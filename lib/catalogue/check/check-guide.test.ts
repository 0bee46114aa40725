import { describe, expect, test } from 'vitest';
import { aGuide, both, days, phones, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema, type Guide } from '#lib/catalogue/guide.ts';
import { departmentsSchema, type Department } from '#lib/catalogue/lists.ts';
import { checkCodes, checkCreditCode, checkGuide, checkPhones } from './check-guide.ts';

function guideWith(change: (guide: Written) => void, id = 'food'): Guide {
  const written = aGuide();
  change(written);
  return { ...guideSchema.parse(written), id };
}

const saidOf = (change: (guide: Written) => void): string[] =>
  checkGuide(guideWith(change)).map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);

/** Nothing that a licence needs: a public service, wholly online. */
const publicService = (guide: Written) => {
  Object.assign(guide, { type: '20', faq: guide['faq'].slice(0, 2), steps: guide['steps'].slice(0, 3) });
  delete guide['powerSource'];
};

describe('a guide in order', () => {
  test.each<[string, (guide: Written) => void]>([
    ['is a licence as the city writes it', () => undefined],
    ['is a public service with three steps and no source of power', publicService],
    [
      'promises on the spot where it is done on the spot',
      (g) =>
        Object.assign(g, {
          caseType: 'on-the-spot',
          limits: { statutory: days(20), promised: { unit: 'on-the-spot' } },
        }),
    ],
    [
      'names a result by no ending that the standard knows',
      (g) => Object.assign(g['result'], { name: both('登记'), type: 'other' }),
    ],
    ['ends in a document', (g) => Object.assign(g['result'], { name: both('公文'), type: 'document' })],
    ['ends in an approval', (g) => Object.assign(g['result'], { name: both('批复'), type: 'approval' })],
    [
      'needs a visit, and says why',
      (g) => Object.assign(g, { visits: 1, visitReason: both('因'), onlineDepth: 'pre-check' }),
    ],
    [
      'is granted without an application',
      (g) => Object.assign(g, { channels: ['automatic'], onlineDepth: 'information', delivery: ['bank-transfer'] }),
    ],
    [
      'comes by post alone',
      (g) => Object.assign(g, { channels: ['post'], onlineDepth: 'forms', delivery: ['counter'] }),
    ],
    [
      'is sent back by post',
      (g) => Object.assign(g, { channels: ['counter'], onlineDepth: 'forms', delivery: ['post'] }),
    ],
    ['costs nothing', (g) => (g['fee'] = { charged: false })],
    ['costs nothing for some', (g) => (g['fee'].items[0].amount = 0)],
    ['costs a share', (g) => (g['fee'].items = [{ name: both('费'), rate: both('千分之三') }])],
    ['is entrusted by a named body', (g) => Object.assign(g, { powerSource: '5', delegatedBy: both('部') })],
    ['begins and ends on one day', (g) => (g['planned'] = { from: '2027-01-01', until: '2027-01-01' })],
    ['ends on a day, and began long ago', (g) => (g['planned'] = { until: '2027-01-01' })],
    [
      'quotes an article of its law',
      (g) => (g['legalBasis'] = [{ law: both('法'), article: both('三'), text: both('文') }]),
    ],
    ['states how many may be granted', (g) => (g['quota'] = both('无'))],
  ])('%s', (_, change) => expect(saidOf(change)).toEqual([]));
});

describe('a guide that contradicts itself is told where and why', () => {
  test.each<[string, (guide: Written) => void]>([
    ['R1 caseType: a promise in days goes with promised', (g) => (g['caseType'] = 'on-the-spot')],
    [
      'R1 caseType: a promise on the spot goes with on-the-spot',
      (g) => (g['limits'].promised = { unit: 'on-the-spot' }),
    ],
    [
      'R3 result.type: a result whose name ends in 证 is of the type certificate, not other',
      (g) => (g['result'].type = 'other'),
    ],
    [
      'R3 result.type: a result whose name ends in 文 is of the type document, not certificate',
      (g) => (g['result'].name.zh = '准予文'),
    ],
    ['R4 visitReason: no visits, so no reason for one', (g) => (g['visitReason'] = both('因'))],
    ['R4 visitReason: visits need a reason', (g) => Object.assign(g, { visits: 2, onlineDepth: 'forms' })],
    [
      'R5 channels: without visits and not online it must be possible by post',
      (g) => Object.assign(g, { channels: ['counter'], onlineDepth: 'forms', delivery: ['counter'] }),
    ],
    [
      'R6 visits: what is wholly online needs no visit',
      (g) => Object.assign(g, { visits: 1, visitReason: both('因') }),
    ],
    ['R7 fee.items.1: a fee says its amount or its rate', (g) => g['fee'].items.push({ name: both('另') })],
    ['R9 themes.business: the audience business needs a theme', (g) => (g['themes'] = {})],
    ['R9 themes.citizen: a theme, but citizen is not in the audience', (g) => (g['themes'].citizen = ['生育'])],
    ['R10 steps: a licence has at least five steps', (g) => g['steps'].pop()],
    ['R11 result.sample: a result has a sample', (g) => delete g['result'].sample],
    ['C powerSource: a power says where it comes from', (g) => delete g['powerSource']],
    ['C delegatedBy: an entrusted power names the body that entrusts it', (g) => (g['powerSource'] = '6')],
    ['C delegatedBy: the power is not entrusted (powerSource 5 or 6)', (g) => (g['delegatedBy'] = both('部'))],
    [
      'C quota: a public service has no quota',
      (g) => {
        publicService(g);
        g['quota'] = both('100');
      },
    ],
    ['C planned: it ends before it begins', (g) => (g['planned'] = { from: '2027-02-01', until: '2027-01-31' })],
    [
      'C legalBasis.1.text: of which article is this the text?',
      (g) => g['legalBasis'].push({ law: both('条例'), text: both('文') }),
    ],
  ])('%s', (said, change) => expect(saidOf(change)).toEqual([said]));
});

describe('the codes of a guide', () => {
  const market = { id: 'market', creditCode: '91350100M000100Y43' } as Department;
  const task = '91350100M000100Y433530112045001';
  const said = (change: (codes: Written) => void, others: Guide[] = []) => {
    const guide = guideWith((g) => change(g['codes']));
    return checkCodes(guide, market, others).map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);
  };

  test('may have an item of its own under the task', () => {
    expect(said((codes) => (codes['item'] = `${task}01`))).toEqual([]);
  });

  test.each<[string, (codes: Written) => void]>([
    ['codes.item: it is not the task code and two digits', (codes) => (codes['item'] = `${task}001`)],
    ['codes.item: it is not the task code and two digits', (codes) => (codes['item'] = `1${task}1`)],
    [
      'codes.catalogue: its type is not the guide’s 01',
      (codes) => {
        codes['catalogue'] = '532012045001';
        codes['task'] = `${task.slice(0, 19)}532012045001`;
      },
    ],
    ['codes.task: it does not end in the catalogue code', (codes) => (codes['catalogue'] = '530112045002')],
    ['codes.task: its level 5 is not the guide’s 3', (codes) => (codes['task'] = task.replace('Y433', 'Y435'))],
    ['codes.task: it names another department', (codes) => (codes['task'] = `91539900MAC30001XF${task.slice(18)}`)],
  ])('are told apart: %s', (reason, change) => expect(said(change)).toEqual([`R12 ${reason}`]));

  test('that are too long are told so, and that their end is another', () => {
    expect(said((codes) => (codes['task'] = `${task}0`))).toEqual([
      'R12 codes.task: a task code has 31 characters',
      'R12 codes.task: it does not end in the catalogue code',
    ]);
  });

  test('belong to one service; the twin is named', () => {
    const twin = guideWith(() => undefined, 'drinks');
    expect(said(() => undefined, [twin])).toEqual(['R12 codes.task: the same code as drinks']);
  });

  test('are not held against a department that does not exist, which is a fault of its own', () => {
    expect(
      checkCodes(
        guideWith(() => undefined),
        undefined,
        [],
      ),
    ).toEqual([]);
  });
});

describe('the telephones and the code of a department', () => {
  const market = (change: object = {}): Department => ({
    ...departmentsSchema.parse({
      market: { name: both('局'), creditCode: '91350100M000100Y43', nature: '1', about: both('管'), phones, ...change },
    })['market']!,
    id: 'market',
  });

  test('are well: two numbers with their area code', () => {
    expect([...checkPhones(market()), ...checkCreditCode(market())]).toEqual([]);
  });

  test.each([
    [
      'market.phones',
      'enquiries and complaints share a number',
      { enquiry: phones.enquiry, complaint: phones.enquiry },
    ],
    ['market.phones.complaint', 'the area code is missing', { ...phones, complaint: '12345' }],
    ['market.phones.enquiry', 'the area code is missing', { ...phones, enquiry: '12345' }],
  ])('%s: %s', (field, reason, given) => {
    expect(checkPhones(market({ phones: given }))).toEqual([{ field, rule: 'R8', reason }]);
  });

  test('a code with a wrong check character is none, but a fixture’s is its source’s', () => {
    const wrong = { ...market(), creditCode: '91350100M000100Y44' };
    expect(checkCreditCode(wrong)).toEqual([
      { field: 'market.creditCode', rule: 'R12', reason: 'no valid credit code' },
    ]);
    expect(checkCreditCode({ id: 'market', fixture: true, name: both('局'), creditCode: '1' })).toEqual([]);
  });
});
