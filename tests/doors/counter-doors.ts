import { paths } from '#app/_request/paths.ts';
import type { Guarded, Open, Room } from './row.ts';

const counter = 'app/[locale]/staff/counter';

/** Doors to the counter: what an officer enters is theirs alone, until it is filed and a case like any other. */
export const atCounter: (Guarded | Open | Room)[] = [
  { door: `${counter}/page.tsx`, may: ['intake', 'reviewer', 'insider', 'elsewhere'], room: '/zh/staff/counter' },
  {
    door: `${counter}/[id]/page.tsx`,
    ...{ may: ['intake'], on: 'atCounter' },
    at: ({ id }) => paths.staff.counterCase('zh', id),
  },
  {
    door: `${counter}/[id]/actions.ts#fileEntered`,
    ...{ may: ['intake'], on: 'atCounter' },
    at: ({ id }) => paths.staff.counterCase('zh', id),
    fields: ({ id }) => ({
      ...{ applicationId: id, actsFor: 'self', counterStep: 'none' },
      ...{ detail: '改过', phone: '13900139000' },
    }),
  },
  {
    door: `${counter}/actions.ts#discardEntered`,
    ...{ may: ['intake'], on: 'atCounter' },
    at: () => '/zh/staff/counter',
    fields: ({ id }) => ({ applicationId: id }),
  },
  {
    door: `${counter}/actions.ts#openAtCounter`,
    may: 'anybody',
    because: 'the act refuses a service that is not of one’s own posts, and begins what nobody else can open',
  },
  {
    door: 'GET app/api/staff/applications/[id]/documents/[document]/route.ts',
    may: 'anybody',
    because: 'it asks the act, which gives a document to staff who may read its case, and others nothing',
  },
];
