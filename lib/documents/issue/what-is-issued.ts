import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Step } from '#lib/applications/life/life.ts';
import type { DocumentKind } from '#lib/documents/credential/credential.ts';

type Issued = { kind: Exclude<DocumentKind, 'licence'>; title: Bilingual };

const issued = (kind: Issued['kind'], zh: string, en: string): Issued => ({ kind, title: { zh, en } });

/** The document that follows each step: the receipt, the notices of the procedure, the decision. A licence comes beside an approval. */
export const issuedAfter: Partial<Record<Step, Issued>> = {
  submit: issued('receipt', '申请回执', 'Receipt of application'),
  resubmit: issued('receipt', '补正材料回执', 'Receipt of correction'),
  accept: issued('notice', '受理通知书', 'Notice of acceptance'),
  deem_accepted: issued('notice', '受理通知书', 'Notice of acceptance'),
  request_correction: issued('notice', '补正通知书', 'Notice of correction'),
  stop: issued('notice', '中止计时通知书', 'Notice that the clock stops'),
  resume: issued('notice', '恢复计时通知书', 'Notice that the clock resumes'),
  extend: issued('notice', '延长期限通知书', 'Notice of extension'),
  lapse: issued('notice', '终止办理通知书', 'Notice that the application is closed'),
  return: issued('notice', '退件通知书', 'Notice of return'),
  not_accept: issued('decision', '不予受理决定书', 'Decision not to accept'),
  reject_claim: issued('decision', '不予受理决定书', 'Decision not to accept'),
  approve: issued('decision', '准予决定书', 'Decision to approve'),
  refuse: issued('decision', '不予批准决定书', 'Decision to refuse'),
};
