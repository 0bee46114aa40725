import { paths } from '#app/_request/paths.ts';
import type { Guarded } from './row.ts';
import { provedQuestion } from './proved.ts';

const folder = 'app/[locale]/applications/[id]/proofs/[field]';

const mine = {
  ...{ may: ['applicant'], on: 'unproved' },
  at: ({ id }) => paths.addressProof('zh', { id, field: provedQuestion }),
} satisfies Partial<Guarded>;

/** Addresses of an application that are proved by a code. */
export const proving: Guarded[] = [
  { door: `${folder}/page.tsx`, ...mine },
  {
    ...{ door: `${folder}/actions.ts#confirmAddress`, ...mine },
    fields: ({ id, part }) => ({ applicationId: id, field: provedQuestion, code: part }),
  },
  {
    ...{ door: `${folder}/actions.ts#sendCodeAgain`, ...mine },
    fields: ({ id }) => ({ applicationId: id, field: provedQuestion }),
  },
];
