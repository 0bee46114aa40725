import { isCreditCode } from '#lib/identifiers/credit-code.ts';
import { checkRounds } from './check-rounds.ts';
import type { Fault } from './finding.ts';
import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Department, Place } from '#lib/catalogue/lists.ts';

/** Rules that concern one guide alone (R2 is among the limits). */
export const checkGuide = (guide: Guide): Fault[] => [
  ...caseTypeAndPromise(guide),
  ...resultTypeAndName(guide),
  ...visitsAndChannels(guide),
  ...feeInFull(guide),
  ...audienceAndThemes(guide),
  ...licenceInFull(guide),
  ...sourceOfPower(guide),
  ...ifKnown(guide),
  ...checkRounds(guide),
  ...resultSample(guide),
];

function caseTypeAndPromise({ caseType, limits }: Guide): Fault[] {
  const onTheSpot = limits.promised.unit === 'on-the-spot';
  const reason = onTheSpot ? 'a promise on the spot goes with on-the-spot' : 'a promise in days goes with promised';
  return faultUnless(onTheSpot === (caseType === 'on-the-spot'), { field: 'caseType', rule: 'R1', reason });
}

function resultTypeAndName({ result }: Guide): Fault[] {
  const endings = { 批复: 'approval', 证: 'certificate', 文: 'document' } as const;
  const [ending, type] = Object.entries(endings).find(([one]) => result.name.zh.endsWith(one)) ?? [];
  const reason = `a result whose name ends in ${ending} is of the type ${type}, not ${result.type}`;
  return faultUnless(!type || type === result.type, { field: 'result.type', rule: 'R3', reason });
}

function visitsAndChannels(guide: Guide): Fault[] {
  const { visits, visitReason, delivery, channels, onlineDepth } = guide;
  const byPost = delivery.includes('post') || channels.includes('post');
  const explained = visits > 0 ? 'visits need a reason' : 'no visits, so no reason for one';
  return [
    ...faultUnless(visits > 0 === Boolean(visitReason), { field: 'visitReason', rule: 'R4', reason: explained }),
    ...faultUnless(visits > 0 || isReachable(guide) || byPost, {
      ...{ field: 'channels', rule: 'R5', reason: 'without visits and not online it must be possible by post' },
    }),
    ...faultUnless(onlineDepth !== 'full' || visits === 0, {
      ...{ field: 'visits', rule: 'R6', reason: 'what is wholly online needs no visit' },
    }),
  ];
}

/** Online here, or granted without an application. */
const isReachable = (guide: Guide): boolean => isOnline(guide) || guide.channels.includes('automatic');

/** The schema requires basis, items and online payment; each item also needs a figure. */
function feeInFull({ fee }: Guide): Fault[] {
  if (!fee.charged) return [];
  return fee.items.flatMap(({ amount, rate }, index) =>
    faultUnless(amount !== undefined || rate !== undefined, {
      ...{ field: `fee.items.${index}`, rule: 'R7', reason: 'a fee says its amount or its rate' },
    }),
  );
}

function audienceAndThemes({ audience, themes }: Guide): Fault[] {
  return (['citizen', 'business'] as const).flatMap((who) => {
    const served = audience.includes(who);
    const reason = served ? `the audience ${who} needs a theme` : `a theme, but ${who} is not in the audience`;
    return faultUnless(served === themes[who].length > 0, { field: `themes.${who}`, rule: 'R9', reason });
  });
}

function licenceInFull({ type, faq, steps }: Guide): Fault[] {
  if (type !== '01') return [];
  return [
    ...faultUnless(faq.length > 0, { field: 'faq', rule: 'R10', reason: 'a licence has a question and answer' }),
    ...faultUnless(steps.length >= 5, { field: 'steps', rule: 'R10', reason: 'a licence has at least five steps' }),
  ];
}

/** GB/T 39554.2 requires it of every power; a public service is none. */
const sourceOfPower = ({ type, powerSource }: Guide): Fault[] =>
  faultUnless(type === '20' || powerSource !== undefined, {
    ...{ field: 'powerSource', rule: 'C', reason: 'a power says where it comes from' },
  });

/** Optional facts must be complete once they are given. */
function ifKnown({ powerSource, delegatedBy, type, quota, planned, legalBasis }: Guide): Fault[] {
  const entrusted = powerSource === '5' || powerSource === '6';
  const { from, until } = planned ?? {};
  const right: [string, boolean, string][] = [
    ['delegatedBy', !entrusted || Boolean(delegatedBy), 'an entrusted power names the body that entrusts it'],
    ['delegatedBy', entrusted || !delegatedBy, 'the power is not entrusted (powerSource 5 or 6)'],
    ['quota', type !== '20' || !quota, 'a public service has no quota'],
    ['planned', !from || !until || from <= until, 'it ends before it begins'],
    ...legalBasis.map((law, index): [string, boolean, string] => {
      return [`legalBasis.${index}.text`, !law.text || Boolean(law.article), 'of which article is this the text?'];
    }),
  ];
  return right.flatMap(([field, holds, reason]) => faultUnless(holds, { field, rule: 'C', reason }));
}

const resultSample = ({ result }: Guide): Fault[] =>
  faultUnless(Boolean(result.sample), { field: 'result.sample', rule: 'R11', reason: 'a result has a sample' });

/** Codes are unique and agree with the fields; `others` are the guides already checked. */
export function checkCodes(guide: Guide, department: Department | undefined, others: Guide[]): Fault[] {
  const { catalogue, task, item } = guide.codes;
  const twin = others.find(({ codes }) => codes.task === task);
  const right: [string, boolean, string][] = [
    ['codes.task', !twin, `the same code as ${twin?.id}`],
    ['codes.task', /^.{31}$/.test(task), 'a task code has 31 characters'],
    ['codes.task', isCreditCode(task.slice(0, 18)), 'its first 18 characters are no credit code'],
    ['codes.task', !department || task.startsWith(department.creditCode), 'it names another department'],
    ['codes.task', task[18] === guide.level, `its level ${task[18]} is not the guide’s ${guide.level}`],
    ['codes.task', task.slice(19) === catalogue, 'it does not end in the catalogue code'],
    ['codes.catalogue', catalogue.slice(2, 4) === guide.type, `its type is not the guide’s ${guide.type}`],
    ['codes.item', !item || (item.startsWith(task) && item.length === 33), 'it is not the task code and two digits'],
  ];
  return right.flatMap(([field, holds, reason]) => faultUnless(holds, { field, rule: 'R12', reason }));
}

/** Enquiries and complaints have different numbers, both with the area code (R8). */
export function checkPhones({ id, phones }: Department | Place): Fault[] {
  if (!phones) return [];
  const differ = phones.enquiry !== phones.complaint;
  return [
    ...faultUnless(differ, { field: `${id}.phones`, rule: 'R8', reason: 'enquiries and complaints share a number' }),
    ...(['enquiry', 'complaint'] as const).flatMap((one) =>
      faultUnless(/^0\d{2,3}-/.test(phones[one]), {
        ...{ field: `${id}.phones.${one}`, rule: 'R8', reason: 'the area code is missing' },
      }),
    ),
  ];
}

/** Our code rules do not apply to fixtures. */
export const checkCreditCode = ({ id, creditCode, fixture }: Department): Fault[] =>
  faultUnless(fixture || isCreditCode(creditCode), {
    field: `${id}.creditCode`,
    rule: 'R12',
    reason: 'no valid credit code',
  });

/** Two departments of one mark would number their documents alike. */
export function checkMarks(departments: Record<string, Pick<Department, 'mark' | 'name'>>): Fault[] {
  const marks = Object.entries(departments).map(([id, { mark, name }]) => ({ id, mark: mark ?? name.zh }));
  return marks
    .filter(({ mark }, index) => marks.findIndex((other) => other.mark === mark) < index)
    .map(({ id, mark }) => ({ field: `${id}.mark`, rule: 'X', reason: `${mark} is another department’s` }));
}

const faultUnless = (holds: boolean, fault: Fault): Fault[] => (holds ? [] : [fault]);
