import { paths } from '#app/_request/paths.ts';
import type { Guarded } from './row.ts';

const folder = 'app/[locale]/applications/[id]';

/** The neighbour has opened the link to what others apply for: they know of it, and sign or decline. */
const theirs = {
  may: ['neighbour'],
  on: 'signing',
  at: ({ id }) => paths.signature('zh', id),
} satisfies Partial<Guarded>;
const mine = {
  ...{ may: ['applicant'], sees: ['neighbour'], on: 'signing' },
  at: ({ id }) => paths.application('zh', id),
} satisfies Partial<Guarded>;

/** What waits for the signatures of several people. */
export const signing: Guarded[] = [
  { door: `${folder}/signature/page.tsx`, ...theirs },
  {
    ...{ door: `${folder}/signature/actions.ts#signApplication`, ...theirs },
    fields: ({ part }) => ({ signatureId: part, agree: 'yes' }),
  },
  {
    ...{ door: `${folder}/signature/actions.ts#declineSignature`, ...theirs },
    fields: ({ part }) => ({ signatureId: part, reason: '内容不对' }),
  },
  {
    ...{ door: `${folder}/signatures/actions.ts#makeSignatureLink`, ...mine },
    fields: ({ part }) => ({ signatureId: part }),
  },
  {
    ...{ door: `${folder}/signatures/actions.ts#takeBackSigning`, ...mine },
    fields: ({ id }) => ({ applicationId: id }),
  },
];
