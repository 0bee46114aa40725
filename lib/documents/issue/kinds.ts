import type { DocumentStep } from '#lib/catalogue/document-templates.ts';
import type { Step } from '#lib/applications/life/life.ts';
import type { DocumentKind } from '#lib/documents/credential/credential.ts';

/** The kind of the document that follows each step. A licence comes beside an approval. */
export const kindAfter = {
  ...{ submit: 'receipt', resubmit: 'receipt' },
  ...{ accept: 'notice', deem_accepted: 'notice', request_correction: 'notice', lapse: 'notice', return: 'notice' },
  ...{ stop: 'notice', resume: 'notice', extend: 'notice', deliver: 'notice', withdraw: 'notice' },
  ...{ not_accept: 'decision', reject_claim: 'decision', approve: 'decision', refuse: 'decision' },
  ...{ deem_approved: 'decision', deem_refused: 'decision' },
  ...{ reopen: 'notice', correct: 'decision', revoke: 'decision' },
} as const satisfies Record<DocumentStep & Step, DocumentKind>;

/** The kinds of documents that a step ends: those that the case has had until then. */
export const endedBy: Partial<Record<Step, readonly DocumentKind[]>> = {
  reopen: ['decision'],
  correct: ['decision'],
  revoke: ['decision', 'licence'],
};
