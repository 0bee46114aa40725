import { paths } from '#app/_request/paths.ts';
import type { Room, Row } from './row.ts';
import { supervising } from './supervision-doors.ts';
import { waiting } from './waiting-words.ts';

const desk = 'app/[locale]/staff/guides';
const here: Room['may'] = ['supervisor', 'insider', 'administrator'];

/** Doors to the words of guides: for whoever publishes for their department. */
export const guideWords: Row[] = [
  { door: `${desk}/page.tsx`, may: supervising, room: paths.staff.guides('zh') },
  { door: `${desk}/[service]/page.tsx`, may: here, room: paths.staff.guide('zh', 'food-business-licence') },
  { door: `${desk}/[service]/versions/[number]/page.tsx`, may: here, room: paths.staff.guideVersion('zh', waiting) },
  {
    door: `${desk}/[service]/actions.ts#proposeWords`,
    may: 'anybody',
    because: 'the act refuses it for guides of departments that whoever sends it does not publish for',
  },
  ...['publishWords', 'rejectWords', 'withdrawWords'].map((action) => ({
    door: `${desk}/[service]/versions/[number]/actions.ts#${action}`,
    may: 'anybody' as const,
    because: 'the act refuses it for versions of other departments, and decides by who proposed them',
  })),
  {
    door: 'GET app/api/staff/guides/[service]/route.ts',
    may: 'anybody',
    because:
      'it gives the file of a guide to whoever publishes for its department, and to others as if it did not exist',
  },
];
