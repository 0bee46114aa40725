import type { Guide, Material } from '#lib/catalogue/guide.ts';
import type { EvidenceType } from '#lib/catalogue/lists.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';
import { describe, type Node } from './node.ts';
import { themes } from './themes.ts';

type Labels<Value extends string> = Record<Value, Bilingual>;

const itemType: Labels<Guide['type']> = {
  '01': bilingual('行政许可', 'Licence'),
  '05': bilingual('行政给付', 'Benefit'),
  '07': bilingual('行政确认', 'Confirmation'),
  '08': bilingual('行政奖励', 'Reward'),
  '09': bilingual('行政裁决', 'Ruling'),
  '10': bilingual('其他行政权力', 'Other administrative power'),
  '20': bilingual('公共服务', 'Public service'),
};

const audience: Labels<Guide['audience'][number]> = {
  citizen: bilingual('个人', 'Citizens'),
  business: bilingual('法人', 'Businesses and other organisations'),
};

const channel: Labels<Guide['channels'][number]> = {
  online: bilingual('网上办理', 'Online'),
  'online-booking': bilingual('网上预约', 'Booked online'),
  counter: bilingual('窗口办理', 'At a counter'),
  'self-service': bilingual('自助终端', 'Self-service terminal'),
  phone: bilingual('电话', 'By telephone'),
  post: bilingual('邮寄', 'By post'),
  automatic: bilingual('免申即享', 'Granted without applying'),
};

const result: Labels<Guide['result']['type']> = {
  certificate: bilingual('证照', 'Certificate or licence'),
  document: bilingual('文书', 'Document'),
  approval: bilingual('批复', 'Approval'),
  other: bilingual('其他', 'Other'),
};

const evidenceSource: Labels<EvidenceType['source']> = {
  form: bilingual('申请时填写', 'Filled in for the application'),
  own: bilingual('申请人自备', 'The applicant’s own'),
  government: bilingual('政府部门核发', 'Issued by a public body'),
};

const necessity: Labels<Material['necessity']> = {
  required: bilingual('必要', 'Required'),
  'when-it-applies': bilingual('符合情形时需要', 'Required when it applies'),
  'may-follow': bilingual('可容缺后补', 'May follow later'),
};

const rule = {
  'legal-basis': bilingual('设定依据', 'Legal basis'),
  procedure: bilingual('办理流程', 'Procedure'),
};
const role = { 'joint-body': bilingual('联办机构', 'Joint body') };
const status = { 'in-use': bilingual('在用', 'In use') };

/** The values that are chosen from a list, by list. */
const lists = { itemType, audience, channel, result, evidenceSource, necessity, rule, role, status };
type Lists = typeof lists;

export const conceptId = <List extends keyof Lists>(list: List, value: keyof Lists[List] & string): string =>
  `#concept/${list}/${value}`;

/** Themes are the national ones, by their Chinese names. */
export const themeId = (theme: string): string => `#concept/theme/${encodeURIComponent(theme)}`;

export const yuan = 'http://publications.europa.eu/resource/authority/currency/CNY';

/** Every value of every list, and the themes that occur. */
export const conceptsOf = (occurring: string[]): Node[] => [
  ...Object.entries(lists).flatMap(([list, labels]) =>
    Object.entries(labels).map(([value, label]) => concept(`#concept/${list}/${value}`, label)),
  ),
  ...[...new Set(occurring)].map((theme) => concept(themeId(theme), labelOf(theme))),
  concept(yuan, bilingual('人民币元', 'Yuan renminbi')),
];

const labelOf = (theme: string) => ({ zh: theme, ...(themes[theme] && { en: themes[theme] }) });

const concept = (id: string, prefLabel: Partial<Bilingual>): Node => describe(id, 'Concept', { prefLabel });
