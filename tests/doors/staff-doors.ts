import { paths } from '#app/_request/paths.ts';
import { staffHere } from './cast.ts';
import type { Guarded, Open } from './row.ts';
import type { Stage, Subject } from './subjects.ts';

const desk = 'app/[locale]/staff';
const onCase = ({ id, version }: Subject) => ({ applicationId: id, version: String(version) });

/** One act of staff: who holds it, at which point of a case, and what its form says. */
const deed = (may: Guarded['may'], [on, page, says = {}]: [Stage, string, Record<string, string>?]): Guarded => ({
  door: 'app/_parts/staff/act/actions.ts#takeAct',
  named: page,
  may,
  sees: [...staffHere, 'insider'],
  on,
  at: ({ id }) => paths.staff.act('zh', id, page),
  fields: (subject) => ({ ...onCase(subject), act: page, ...says }),
});

const reason = '理由如下';
/** The doors of the desk. */
export const staff: Guarded[] = [
  deed(['intake'], ['filed', 'acceptance']),
  deed(['intake'], ['filed', 'non-acceptance', { reason }]),
  deed(['intake'], ['filed', 'return', { reason, rightBody: '公安局' }]),
  deed(['intake'], ['filed', 'correction-request', { other: '请补材料' }]),
  deed(['reviewer'], ['owned', 'stop', { reason, ground: 'inspection' }]),
  deed(['insider'], ['owned', 'taking-over', { reason }]),
  {
    ...deed(['reviewer', 'supervisor', 'insider'], ['owned', 'handing-over']),
    fields: (subject) => ({ ...onCase(subject), act: 'handing-over', reason, to: subject.colleague ?? '' }),
  },
  deed(['reviewer'], ['stopped', 'resumption']),
  deed(['approver'], ['owned', 'extension', { reason, days: '5' }]),
  deed(['reviewer'], ['owned', 'extension-request', { reason, days: '5' }]),
  deed(['approver'], ['extensionAsked', 'extension-refusal', { reason }]),
  deed(['reviewer'], ['owned', 'proposal', { reason, outcome: 'approve' }]),
  deed(['approver'], ['proposedToSeveral', 'agreement', { reason }]),
  deed(['approver'], ['proposed', 'sending-back', { reason }]),
  deed(['approver'], ['proposed', 'decision', { outcome: 'approve', reason }]),
  deed(['intake', 'reviewer'], ['approved', 'delivery', { way: 'post', reason: '' }]),
  deed(['approver'], ['refused', 'reopening', { reason }]),
  deed(['approver'], ['refused', 'decision-correction', { error: '日期', text: '更正后的理由' }]),
  deed(['reviewer', 'approver'], ['approved', 'revocation-proposal', { reason }]),
  deed(['approver'], ['revocationAsked', 'revocation', { reason }]),
  deed(['approver'], ['revocationAsked', 'upholding', { reason }]),
  {
    ...deed(staffHere, ['filed', '']),
    door: `${desk}/applications/[id]/actions.ts#writeToTheApplicant`,
    at: ({ id }) => paths.staff.application('zh', id),
    fields: ({ id }) => ({ applicationId: id, message: '请稍候' }),
  },
  {
    ...deed(staffHere, ['filed', '']),
    door: `${desk}/applications/[id]/actions.ts#writeCaseNote`,
    at: ({ id }) => paths.staff.application('zh', id),
    fields: ({ id }) => ({ applicationId: id, note: '已电话核实' }),
  },
  {
    ...deed(['intake', 'reviewer'], ['filed', '']),
    door: `${desk}/applications/[id]/actions.ts#tickTheCheck`,
    at: ({ id }) => paths.staff.application('zh', id),
    fields: ({ id }) => ({ applicationId: id, tick: 'verified:on:condition-1' }),
  },
  {
    ...deed(staffHere, ['filed', '']),
    door: `${desk}/applications/[id]/actions.ts#settleTheMessages`,
    at: ({ id }) => paths.staff.application('zh', id),
    fields: ({ id }) => ({ applicationId: id }),
  },
  {
    door: `${desk}/search/actions.ts#searchCases`,
    may: staffHere,
    on: 'filed',
    lists: 'newest first',
    at: () => '/zh/staff/search',
    fields: ({ name }) => ({ q: name }),
  },
  {
    door: `${desk}/applications/[id]/page.tsx`,
    may: staffHere,
    on: 'owned',
    at: ({ id }) => paths.staff.application('zh', id),
  },
  {
    door: `${desk}/applications/[id]/compare/[other]/page.tsx`,
    may: staffHere,
    on: 'paired',
    at: ({ id, part }) => paths.staff.comparison('zh', id, part),
  },
  {
    door: `${desk}/applications/[id]/[act]/page.tsx`,
    may: ['intake'],
    sees: staffHere,
    on: 'filed',
    at: ({ id }) => paths.staff.act('zh', id, 'acceptance'),
  },
  {
    door: `${desk}/page.tsx`,
    may: staffHere,
    on: 'filed',
    lists: 'oldest first',
    at: () => `${paths.staff.desk('zh')}?queue=accept`,
    restAt: () => `${paths.staff.desk('zh')}?queue=colleagues`,
  },
  {
    door: `${desk}/selection/page.tsx`,
    may: staffHere,
    on: 'filed',
    lists: 'oldest first',
    at: () => `${paths.staff.selection('zh')}?queue=accept`,
    restAt: () => `${paths.staff.selection('zh')}?queue=colleagues`,
  },
];

/** Forms about several cases answer for each of them. */
export const several: Open[] = ['actOnSelected', 'takeSelectedBack'].map((name) => ({
  door: `app/_parts/staff/several/actions.ts#${name}`,
  may: 'anybody',
  because: 'it does to each case what the single act does, with its checks, and takes back what oneself has done alone',
}));
