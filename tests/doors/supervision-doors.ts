import { staffHere } from './cast.ts';
import type { Room, Row } from './row.ts';

export const supervising: Room['may'] = ['supervisor', 'insider', 'elsewhere', 'administrator'];

const desk = 'app/[locale]/staff/supervision';
const acts = 'app/_parts/supervision/actions.ts';

/** Doors of supervision: pages for whoever oversees a department, and the questions of whoever was asked. */
export const supervision: Row[] = [
  {
    door: `${desk}/questions/page.tsx`,
    may: [...staffHere, 'elsewhere', 'administrator'],
    room: '/zh/staff/supervision/questions',
  },
  { door: `${desk}/cases/page.tsx`, may: supervising, room: '/zh/staff/supervision/cases?figure=open' },
  {
    door: `${desk}/quality/page.tsx`,
    may: ['supervisor', 'insider', 'elsewhere'],
    room: '/zh/staff/supervision/quality',
  },
  ...['remindOwner', 'askOwner', 'answerQuestion', 'recordQuality'].map((name) => ({
    door: `${acts}#${name}`,
    may: 'anybody' as const,
    because: 'it deals with cases that whoever sends it oversees, or was asked about, by the act itself',
  })),
  {
    door: 'GET app/api/supervision/[table]/route.ts',
    may: 'anybody',
    because: 'it gives a table to whoever oversees a department, and to others as if it did not exist',
  },
];

/** Doors of what staff publish: for whoever oversees a department, and what they may publish there by the act itself. */
export const publishing: Row[] = [
  { door: 'app/[locale]/staff/services/page.tsx', may: supervising, room: '/zh/staff/services' },
  {
    door: 'app/[locale]/staff/services/[service]/page.tsx',
    may: ['supervisor', 'insider', 'administrator'],
    room: '/zh/staff/services/food-business-licence',
  },
  {
    door: 'app/[locale]/staff/services/[service]/actions.ts#turnSwitch',
    may: 'anybody',
    because: 'it switches services of the departments that whoever sends it publishes for, by the act itself',
  },
  { door: 'app/[locale]/staff/notices/page.tsx', may: supervising, room: '/zh/staff/notices' },
  ...['publishNotice', 'stopNotice'].map((name) => ({
    door: `app/[locale]/staff/notices/actions.ts#${name}`,
    may: 'anybody' as const,
    because: 'it deals with notices of what whoever sends it publishes for, by the act itself',
  })),
];
