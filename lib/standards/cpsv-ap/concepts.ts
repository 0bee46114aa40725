import type { Guide, Material } from '#lib/catalogue/guide.ts';
import type { EvidenceType } from '#lib/catalogue/lists.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';
import { describe, type Node } from './node.ts';
import { themes } from './themes.ts';

type Labels<Value extends string> = Record<Value, Bilingual>;

const itemType: Labels<Guide['type']> = {
  '01': words({ zh: '行政许可', en: 'Licence' }),
  '05': words({ zh: '行政给付', en: 'Benefit' }),
  '07': words({ zh: '行政确认', en: 'Confirmation' }),
  '08': words({ zh: '行政奖励', en: 'Reward' }),
  '09': words({ zh: '行政裁决', en: 'Ruling' }),
  '10': words({ zh: '其他行政权力', en: 'Other administrative power' }),
  '20': words({ zh: '公共服务', en: 'Public service' }),
};

const audience: Labels<Guide['audience'][number]> = {
  citizen: words({ zh: '个人', en: 'Citizens' }),
  business: words({ zh: '法人', en: 'Businesses and other organisations' }),
};

const channel: Labels<Guide['channels'][number]> = {
  online: words({ zh: '网上办理', en: 'Online' }),
  'online-booking': words({ zh: '网上预约', en: 'Booked online' }),
  counter: words({ zh: '窗口办理', en: 'At a counter' }),
  'self-service': words({ zh: '自助终端', en: 'Self-service terminal' }),
  phone: words({ zh: '电话', en: 'By telephone' }),
  post: words({ zh: '邮寄', en: 'By post' }),
  automatic: words({ zh: '免申即享', en: 'Granted without applying' }),
};

const result: Labels<Guide['result']['type']> = {
  certificate: words({ zh: '证照', en: 'Certificate or licence' }),
  document: words({ zh: '文书', en: 'Document' }),
  approval: words({ zh: '批复', en: 'Approval' }),
  other: words({ zh: '其他', en: 'Other' }),
};

const evidenceSource: Labels<EvidenceType['source']> = {
  form: words({ zh: '申请时填写', en: 'Filled in for the application' }),
  own: words({ zh: '申请人自备', en: 'The applicant’s own' }),
  government: words({ zh: '政府部门核发', en: 'Issued by a public body' }),
};

const necessity: Labels<Material['necessity']> = {
  required: words({ zh: '必要', en: 'Required' }),
  'when-it-applies': words({ zh: '符合情形时需要', en: 'Required when it applies' }),
  'may-follow': words({ zh: '可容缺后补', en: 'May follow later' }),
};

const rule = {
  'legal-basis': words({ zh: '设定依据', en: 'Legal basis' }),
  procedure: words({ zh: '办理流程', en: 'Procedure' }),
};
const role = { 'joint-body': words({ zh: '联办机构', en: 'Joint body' }) };
const status = {
  'in-use': words({ zh: '在用', en: 'In use' }),
  suspended: words({ zh: '暂停', en: 'Suspended' }),
};

const lists = { itemType, audience, channel, result, evidenceSource, necessity, rule, role, status };
type Lists = typeof lists;

export const conceptId = <List extends keyof Lists>(list: List, value: keyof Lists[List] & string): string =>
  `#concept/${list}/${value}`;

/** Themes are the national ones, identified by their Chinese names. */
export const themeId = (theme: string): string => `#concept/theme/${encodeURIComponent(theme)}`;

export const yuan = 'http://publications.europa.eu/resource/authority/currency/CNY';

/** Every value of every list, and the themes that occur. */
export const conceptsOf = (occurring: string[]): Node[] => [
  ...Object.entries(lists).flatMap(([list, labels]) =>
    Object.entries(labels).map(([value, label]) => concept(`#concept/${list}/${value}`, label)),
  ),
  ...[...new Set(occurring)].map((theme) => concept(themeId(theme), labelOf(theme))),
  concept(yuan, words({ zh: '人民币元', en: 'Yuan renminbi' })),
];

const labelOf = (theme: string) => ({ zh: theme, ...(themes[theme] && { en: themes[theme] }) });

const concept = (id: string, prefLabel: Partial<Bilingual>): Node => describe(id, 'Concept', { prefLabel });
