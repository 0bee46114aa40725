import type { DocumentStep } from '#lib/catalogue/document-templates.ts';
import type { Step } from '#lib/applications/life/life.ts';
import type { DocumentKind } from '#lib/documents/credential/credential.ts';

/** The kind of the document that follows each step. A licence comes beside an approval. */
export const kindAfter = {
  ...{ submit: 'receipt', resubmit: 'receipt' },
  ...{ accept: 'notice', deem_accepted: 'notice', request_correction: 'notice', lapse: 'notice', return: 'notice' },
  ...{ stop: 'notice', resume: 'notice', extend: 'notice', deliver: 'notice', withdraw: 'notice' },
  ...{ not_accept: 'decision', reject_claim: 'decision', approve: 'decision', refuse: 'decision' },
} as const satisfies Record<DocumentStep & Step, DocumentKind>;
