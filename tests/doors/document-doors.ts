import { paths } from '#app/_request/paths.ts';
import { staffHere } from './cast.ts';
import type { Guarded } from './row.ts';

const mine = 'app/[locale]/account/documents';
const ofCase = 'app/[locale]/staff/applications/[id]/documents';

/** Doors to documents and pictures: their holder's own, and those of a case for its staff. */
export const documents: Guarded[] = [
  {
    door: `${mine}/page.tsx`,
    ...{ may: ['applicant'], on: 'issued', lists: 'newest first' },
    at: () => paths.documents('zh'),
  },
  {
    door: `${mine}/[id]/page.tsx`,
    ...{ may: ['applicant'], on: 'issued' },
    at: ({ part }) => paths.document('zh', part),
  },
  {
    door: `${mine}/[id]/sharing/page.tsx`,
    ...{ may: ['applicant'], on: 'issued' },
    at: ({ part }) => paths.sharing('zh', part),
  },
  {
    door: `${mine}/[id]/sharing/actions.ts#shareMyDocument`,
    ...{ may: ['applicant'], on: 'issued' },
    at: ({ part }) => paths.sharing('zh', part),
    fields: ({ part }) => ({ documentId: part, parts: 'holder', days: '7', purpose: '租房' }),
  },
  {
    door: 'app/[locale]/staff/applications/[id]/files/[file]/page.tsx',
    ...{ may: staffHere, on: 'pictured' },
    at: ({ id, part }) => paths.staff.picture('zh', { id, file: part }),
  },
  {
    door: `${ofCase}/page.tsx`,
    ...{ may: staffHere, on: 'issued' },
    at: ({ id }) => paths.staff.documents('zh', id),
  },
  {
    door: `${ofCase}/actions.ts#revokeOfCase`,
    ...{ may: ['reviewer', 'approver'], sees: [...staffHere, 'insider'], on: 'issued' },
    at: ({ id }) => paths.staff.documents('zh', id),
    fields: ({ part }) => ({ documentId: part, reason: '理由如下' }),
  },
];
