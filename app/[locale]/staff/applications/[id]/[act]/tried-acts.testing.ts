import type { Status } from '#lib/applications/life/states.ts';

/** An act as its page is tried: at which state of a case, by whom, and what follows. */
export type TriedAct = {
  address: string;
  status: Status;
  by?: 'approver' | 'colleague';
  /** The fields that it asks for, and those that may not be left empty. */
  asks: string[];
  needs: string[];
  /** Values that the act takes, and the status that follows. */
  fill: Record<string, string>;
  leadsTo: Status;
  remedies?: true;
  /** The rules of the service, if it is not as the others are. */
  terms?: object;
};

export const triedReason = '经核实';
const reason = triedReason;

export const triedActs: TriedAct[] = [
  {
    ...{ address: 'acceptance', status: 'submitted', asks: ['missing', 'days'], needs: ['missing'] },
    ...{ fill: { missing: 'received' }, leadsTo: 'accepted' },
  },
  {
    ...{ address: 'non-acceptance', status: 'submitted', asks: ['reason'], needs: ['reason'], fill: { reason } },
    ...{ leadsTo: 'not_accepted', remedies: true },
  },
  {
    ...{ address: 'return', status: 'submitted', asks: ['rightBody', 'reason'], needs: ['reason', 'rightBody'] },
    ...{ fill: { reason, rightBody: '省级主管部门' }, leadsTo: 'returned' },
  },
  {
    ...{ address: 'correction-request', status: 'submitted', asks: ['page', 'what-address', 'other'], needs: ['page'] },
    ...{ fill: { page: 'address', 'what-address': '门牌号' }, leadsTo: 'correction_requested' },
  },
  {
    ...{ address: 'taking-over', status: 'in_review', by: 'colleague', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'in_review' },
  },
  {
    ...{ address: 'handing-over', status: 'accepted', asks: ['to', 'reason'], needs: ['reason', 'to'] },
    ...{ fill: { to: 'somebody', reason }, leadsTo: 'accepted' },
  },
  {
    ...{ address: 'proposal', status: 'in_review', asks: ['outcome', 'reason'], needs: ['reason', 'outcome'] },
    ...{ fill: { outcome: 'approve', reason }, leadsTo: 'awaiting_approval' },
  },
  {
    ...{ address: 'agreement', status: 'awaiting_approval', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'awaiting_approval', terms: { approvers: 2 } },
  },
  {
    ...{ address: 'decision', status: 'awaiting_approval', by: 'approver', asks: ['outcome', 'reason'] },
    ...{ needs: ['outcome', 'reason'], fill: { outcome: 'refuse', reason }, leadsTo: 'refused', remedies: true },
  },
  {
    ...{ address: 'sending-back', status: 'awaiting_approval', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'in_review' },
  },
  {
    ...{ address: 'stop', status: 'in_review', asks: ['ground', 'reason'], needs: ['reason', 'ground'] },
    ...{ fill: { ground: 'inspection', reason }, leadsTo: 'stopped' },
  },
  { address: 'resumption', status: 'stopped', asks: [], needs: [], fill: {}, leadsTo: 'in_review' },
  {
    ...{ address: 'extension-request', status: 'in_review', asks: ['days', 'reason'], needs: ['reason', 'days'] },
    ...{ fill: { days: '5', reason }, leadsTo: 'extension_asked' },
  },
  {
    ...{ address: 'extension-refusal', status: 'extension_asked', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'accepted' },
  },
  {
    ...{ address: 'reopening', status: 'refused', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'in_review' },
  },
  {
    ...{ address: 'decision-correction', status: 'refused', by: 'approver', asks: ['error', 'text'] },
    ...{ needs: ['error', 'text'], fill: { error: '日期', text: '更正后的理由' }, leadsTo: 'refused' },
  },
  {
    ...{ address: 'revocation-proposal', status: 'delivered', asks: ['reason'], needs: ['reason'], fill: { reason } },
    leadsTo: 'revocation_asked',
  },
  {
    ...{ address: 'revocation', status: 'revocation_asked', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'revoked', remedies: true },
  },
  {
    ...{ address: 'upholding', status: 'revocation_asked', by: 'approver', asks: ['reason'], needs: ['reason'] },
    ...{ fill: { reason }, leadsTo: 'delivered' },
  },
  {
    ...{
      address: 'extension',
      status: 'in_review',
      by: 'approver',
      asks: ['days', 'reason'],
      needs: ['reason', 'days'],
    },
    ...{ fill: { days: '5', reason }, leadsTo: 'in_review' },
  },
  {
    ...{ address: 'delivery', status: 'approved', asks: ['way', 'reason'], needs: ['way'], fill: { way: 'post' } },
    leadsTo: 'delivered',
  },
];
