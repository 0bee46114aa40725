import { findAct } from '#app/_parts/staff/acts.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Said = { asked: Record<string, string>; why: Record<string, string>; act: (name: string) => string; city: string };

const texts = words<Said>({
  zh: {
    asked: {
      staff: '打开工作台',
      ...{ 'audit-log': '打开审计记录', audit: '打开审计记录' },
      ...{ supervision: '打开督办页面', skills: '打开“谁熟悉哪些事项”' },
      searches: '打开搜索统计',
      guides: '打开办事指南的修改',
      recommendations: '打开推荐统计',
      organisations: '打开企业账号',
      ...{ services: '打开事项开关', notices: '打开通知' },
      case: '打开办件',
      file: '打开材料文件',
      form: '在办件上操作',
    },
    why: {
      no_post: '没有岗位',
      not_your_role: '岗位不符',
      not_yours: '岗位不符',
      elsewhere: '不是本部门的办件',
      own_application: '是自己、自己企业的办件或者应当回避',
    },
    act: (name) => `办理“${name}”`,
    city: '全市',
  },
  en: {
    asked: {
      staff: 'to open the workspace',
      ...{ 'audit-log': 'to open the audit log', audit: 'to open the audit log' },
      ...{ supervision: 'to open the supervision page', skills: 'to open who knows which services' },
      searches: 'to open the figures about searches',
      guides: 'to open changes to guides',
      recommendations: 'to open the figures about recommendations',
      organisations: 'to open company accounts',
      ...{ services: 'to open the service switches', notices: 'to open the notices' },
      case: 'to open the case',
      file: 'to open a file',
      form: 'to act on the case',
    },
    why: {
      no_post: 'as they hold no post',
      not_your_role: 'as their post does not allow it',
      not_yours: 'as their post does not allow it',
      elsewhere: 'as it is another department’s case',
      own_application: 'as it is their own case, their company’s, or one they keep away from',
    },
    act: (name) => `to use “${name}”`,
    city: 'whole city',
  },
});

/** What was asked for and refused without being named is said in general. */
const usual = words({
  zh: { asked: '访问', why: '没有权限' },
  en: { asked: 'access', why: 'as they may not' },
});

/** A fact of an entry as it stands in a sentence; nothing for one that is not there. */
export function sayFact(locale: Locale, name: string, value: string | undefined): string {
  const say = texts[locale];
  if (name === 'asked') return say.asked[value ?? ''] ?? sayAct(locale, value ?? '') ?? usual[locale].asked;
  if (name === 'why') return say.why[value ?? ''] ?? usual[locale].why;
  if (name === 'service') return theCatalogue().findService(value ?? '')?.name[locale] ?? value ?? '';
  if (name === 'department')
    return value === '*' ? say.city : (theCatalogue().findDepartment(value ?? '')?.name[locale] ?? value ?? '');
  const post = name === 'role' && theCatalogue().findPost(value ?? '');
  return post ? post.name[locale] : (value ?? '');
}

function sayAct(locale: Locale, address: string): string | undefined {
  const act = findAct(address);
  return act && texts[locale].act(act.words[locale].link);
}
