import type { Post, Role } from '#lib/kernel/context.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

type DemonstrationPerson = { name: string; email: string; part: Bilingual; posts: Post[] };

const emailOf = (key: string): string => `${key}@demo.tongban.example`;

/** The staff of the demonstration work in two departments: one that licences businesses, one that citizens go to. */
const aColleague = (role: Role, name: string, part: Bilingual): DemonstrationPerson => ({
  ...{ name, part, email: emailOf(role) },
  posts: [
    { department: 'market', role },
    { department: 'public-security', role },
  ],
});

export const demonstrationCitizens = [
  { name: '林小雨', part: bilingual('市民', 'citizen'), email: emailOf('citizen'), woman: true, posts: [] },
  {
    name: '陈立',
    part: bilingual('企业经办人', 'handler of a company'),
    email: emailOf('handler'),
    woman: false,
    posts: [],
  },
];

export const demonstrationStaff: DemonstrationPerson[] = [
  aColleague('intake', '周敏', bilingual('受理员', 'intake officer')),
  aColleague('reviewer', '赵文清', bilingual('审查员', 'reviewer')),
  aColleague('approver', '孙宁', bilingual('审批员', 'approver')),
  aColleague('supervisor', '吴静怡', bilingual('督办员', 'supervisor')),
  {
    ...{ name: '郑凯', part: bilingual('管理员', 'administrator'), email: emailOf('administrator') },
    posts: [{ department: '*', role: 'administrator' }],
  },
];

/** Whom anybody may sign in as in the demonstration; all are made up. */
export const demonstrationPeople: DemonstrationPerson[] = [...demonstrationCitizens, ...demonstrationStaff];
