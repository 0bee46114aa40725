import type { Post } from '#lib/kernel/context.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

type DemonstrationPerson = { name: string; email: string; part: Bilingual; posts: Post[] };

const emailOf = (key: string): string => `${key}@demo.tongban.example`;

/** The staff work in two departments: one licenses businesses, one serves citizens. */
const aColleague = (post: string, name: string, part: Bilingual): DemonstrationPerson => ({
  ...{ name, part, email: emailOf(post) },
  posts: [
    { department: 'market', post },
    { department: 'public-security', post },
  ],
});

export const demonstrationCitizens = [
  { name: '林小雨', part: words({ zh: '市民', en: 'citizen' }), email: emailOf('citizen'), woman: true, posts: [] },
  {
    name: '陈立',
    part: words({ zh: '企业经办人', en: 'handler of a company' }),
    email: emailOf('handler'),
    woman: false,
    posts: [],
  },
];

export const demonstrationStaff: DemonstrationPerson[] = [
  aColleague('intake', '周敏', words({ zh: '受理员', en: 'intake officer' })),
  aColleague('reviewer', '赵文清', words({ zh: '审查员', en: 'reviewer' })),
  {
    ...aColleague('reviewer', '何晓东', words({ zh: '另一位审查员', en: 'another reviewer' })),
    email: emailOf('second-reviewer'),
  },
  aColleague('approver', '孙宁', words({ zh: '审批员', en: 'approver' })),
  aColleague('supervisor', '吴静怡', words({ zh: '督办员', en: 'supervisor' })),
  {
    ...{ name: '郑凯', part: words({ zh: '管理员', en: 'administrator' }), email: emailOf('administrator') },
    posts: [{ department: '*', post: 'administrator' }],
  },
];

/** The fictional people that anybody may sign in as. */
export const demonstrationPeople: DemonstrationPerson[] = [...demonstrationCitizens, ...demonstrationStaff];
