import type { Guide, Material } from '#lib/catalogue/guide.ts';
import type { Department, EvidenceType } from '#lib/catalogue/lists.ts';

/** The standard's names for coded values: public systems write different digits but agree on the names. */
type Names<Value extends string> = Record<Value, string>;

export const nameOf = <Value extends string>(names: Names<Value>, value: Value | undefined): string | undefined =>
  value && names[value];

export const itemTypes: Names<Guide['type']> = {
  '01': '行政许可',
  '05': '行政给付',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
};

export const levels: Names<Guide['level']> = {
  '1': '国家级',
  '2': '省级',
  '3': '市级',
  '4': '县级',
  '5': '镇（乡、街道）级',
  '6': '村（社区）级',
};

export const natures: Names<NonNullable<Department['nature']>> = {
  '1': '法定机关',
  '2': '授权组织',
  '3': '受委托组织',
};

export const powerSources: Names<NonNullable<Guide['powerSource']>> = {
  '1': '法定本级行使',
  '2': '上级下放',
  '3': '上级授权',
  '4': '同级授权',
  '5': '上级委托',
  '6': '同级委托',
};

export const states = { published: '在用', suspended: '暂停', cancelled: '取消' };
export const audiences: Names<Guide['audience'][number]> = { citizen: '自然人', business: '企业法人' };
export const caseTypes: Names<Guide['caseType']> = { 'on-the-spot': '即办件', promised: '承诺件' };
export const limitUnits = { 'on-the-spot': '当场', 'working-day': '工作日', 'calendar-day': '自然日', none: '无' };

/** Channels that the standard does not count as ways to apply have no name here. */
export const waysToApply: Partial<Names<Guide['channels'][number]>> = {
  counter: '窗口办理',
  online: '网上办理',
  post: '快递申请',
};

export const onlineDepths: Names<Guide['onlineDepth']> = {
  information: '信息公开',
  forms: '表格下载',
  'pre-check': '网上申报预审',
  full: '全程网办',
};

export const coverages: Names<Guide['coverage']> = { national: '全国', province: '全省', city: '全市', county: '全县' };

export const resultTypes: Names<Guide['result']['type']> = {
  certificate: '出证办结',
  document: '出文办结',
  approval: '审批办结',
  other: '其他',
};

export const necessities: Names<Material['necessity']> = {
  required: '必要',
  'when-it-applies': '非必要',
  'may-follow': '容缺后补',
};

export const materialKinds = { original: '原件', copy: '复印件', both: '原件和复印件' };
export const materialForms: Names<Material['form']> = { paper: '纸质', electronic: '电子', either: '纸质和电子' };

export const materialSources: Names<EvidenceType['source']> = {
  form: '申请人自备',
  own: '申请人自备',
  government: '政府部门核发',
};
