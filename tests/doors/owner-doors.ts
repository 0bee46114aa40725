import { paths } from '#app/_request/paths.ts';
import { staffHere } from './cast.ts';
import type { Guarded, Open, Room } from './row.ts';

const desk = 'app/[locale]/staff';
const everyDesk: Room['may'] = [...staffHere, 'elsewhere', 'administrator'];

const asking: Pick<Guarded, 'may' | 'sees' | 'on' | 'at'> = {
  ...{ may: ['reviewer'], sees: staffHere, on: 'owned' },
  at: ({ id }) => paths.staff.opinion('zh', id),
};

const oneself = (door: string, because: string): Open => ({ door: `${desk}/${door}`, may: 'anybody', because });

/** Doors to the opinions that a department asks of another, to the absences of staff and to the lists that they keep. */
export const opinionsAndAbsences: (Guarded | Open | Room)[] = [
  { door: `${desk}/applications/[id]/opinion/page.tsx`, ...asking },
  {
    door: `${desk}/applications/[id]/opinion/actions.ts#askAnOpinion`,
    ...asking,
    fields: ({ id }) => ({ applicationId: id, department: 'public-security', question: '请核对', days: '5' }),
  },
  { door: `${desk}/opinions/page.tsx`, may: everyDesk, room: '/zh/staff/opinions' },
  oneself(
    'opinions/actions.ts#replyToOpinion',
    'it replies to what oneself is asked; for everybody else the question does not exist',
  ),
  { door: `${desk}/views/page.tsx`, may: everyDesk, room: '/zh/staff/views' },
  ...['keepMyView', 'changeMyView', 'removeMyView'].map((action) =>
    oneself(`views/actions.ts#${action}`, 'it is about the lists that oneself keeps; nobody else’s can be named'),
  ),
  { door: `${desk}/skills/page.tsx`, may: ['supervisor', 'insider', 'elsewhere'], room: '/zh/staff/skills' },
  oneself('skills/actions.ts#keepSkills', 'the act refuses it for anybody but those whom one supervises'),
  {
    door: `${desk}/people/page.tsx`,
    may: ['supervisor', 'insider', 'elsewhere', 'administrator'],
    room: '/zh/staff/people',
  },
  ...['appointSomebody', 'endPostOfSomebody', 'endOffice'].map((action) =>
    oneself(`people/actions.ts#${action}`, 'the act refuses it for anybody but administrators'),
  ),
  { door: `${desk}/recusals/page.tsx`, may: everyDesk, room: '/zh/staff/recusals' },
  ...['declareMyRelative', 'endDeclaration', 'keepAway', 'endKeepingAway'].map((action) =>
    oneself(
      `recusals/actions.ts#${action}`,
      'it is about oneself; the act refuses it for anybody but those whom one supervises',
    ),
  ),
  { door: `${desk}/absences/page.tsx`, may: everyDesk, room: '/zh/staff/absences' },
  ...['enterAbsence', 'takeBackAbsence'].map((action) =>
    oneself(
      `absences/actions.ts#${action}`,
      'it is about one’s own absence; the act refuses it for anybody but oneself and those one supervises',
    ),
  ),
];
