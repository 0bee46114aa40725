import { catalogue } from './content.ts';
import type { Answering } from './answering.ts';
import { newName } from './names.ts';

/** Hand-written answers by question. */
const written: Record<string, (who: Answering) => string> = {
  'company-name': ({ random }) =>
    `云川${random.pick(['和顺', '清源', '嘉禾', '同心', '山海'])}${random.pick(['商贸', '餐饮管理', '科技', '文化'])}有限公司`,
  'other-name': ({ random }) => `云川${random.pick(['瑞丰', '长青', '明德'])}商贸有限公司`,
  'new-company-name': ({ random }) =>
    `云川${random.pick(['新程', '向阳', '广源'])}${random.pick(['商贸', '科技'])}有限公司`,
  'business-name': ({ random }) =>
    `云川市临江区${random.pick(['阿婆', '老街', '春来'])}${random.pick(['面馆', '水果店'])}`,
  'other-business-name': () => '云川市临江区巷口小吃店',
  'shop-platform': ({ random }) => random.pick(['云川集市', '江畔优选']),
  shop: ({ random }) => random.pick(['老街小铺', '春来果园']),
  link: ({ random }) => `https://shop.example/${random.between(100_000, 999_999)}`,
  representative: ({ company, applicant }) => company?.representative.name ?? applicant.name,
  'store-address': ({ random }) => `临江区仓储路 ${random.between(1, 400)} 号`,
  'online-name': ({ random }) => random.pick(['云川到家', '本店小程序', '江畔外卖']),
  'home-elsewhere': () => '某省清河市东城区和平街 21 号',
  'premises-elsewhere': () => '某省清河市高新区创新路 6 号',
  'partner-document-number': ({ random }) => `GA${random.between(100_000, 999_999)}`,
  'registered-place': ({ random }) => random.pick(['某省清河市东城区', '某省平江县', '某省石桥市南岸区']),
  employer: ({ random }) => random.pick(['云川启明科技有限公司', '云川南屏机械制造有限公司', '江畔书店']),
  'last-employer': ({ random }) => random.pick(['云川北山食品有限公司', '云川南屏机械制造有限公司']),
  'wanted-work': ({ random }) => random.pick(['仓库管理', '会计', '餐饮服务']),
  'left-how': () => '单位连续三个月没有发工资，多次催要没有结果，于是离职。',
  'late-reason': () => '经办人离职，交接时漏办。',
  school: () => '云川职业技术学院',
  'photo-receipt': ({ random }) => `YC${random.between(10_000_000, 99_999_999)}`,
  'birth-certificate': ({ random }) => `T${random.between(100_000_000, 999_999_999)}`,
  'claimed-where': () => '某省清河市东城区',
  bank: ({ random }) => random.pick(['云川银行临江支行', '云川银行南屏支行', '云川农村商业银行北山支行']),
  account: ({ random }) => `6200${random.between(10_000_000, 99_999_999)}${random.between(1000, 9999)}`,
  'delivery-address': ({ random }) => `南川省云川市南屏区文昌路 ${random.between(1, 90)} 号`,
  scope: () => '餐饮管理；食品销售；日用百货销售；会议及展览服务',
  'shareholder-company': () => '云川启明科技有限公司',
  platform: ({ random }) => random.pick(['网约车平台', '外卖平台', '家政平台']),
  'work-description': ({ random }) => random.pick(['小区家政', '钢琴陪练', '短途配送']),
  'insured-where': () => '某省清河市',
  'issued-where': () => '某省清河市',
  'medical-institution': () => '云川市第一人民医院',
  'previous-number': ({ random }) =>
    `539901${random.between(70, 99)}0${random.between(1, 9)}1${random.between(1000, 9999)}`,
  explanation: () => '上年度有三人退休、两人调入关联企业。',
  request: ({ service, random }) =>
    `申请办理${catalogue.findGuide(service)?.name.zh ?? '本事项'}。${random.pick(['材料已经备齐。', '希望尽快办理。', '情况与申请条件一致。'])}`,
  'certificate-number': ({ random }) => `云川市不动产权第${random.between(1_000_000, 9_999_999)}号`,
  'unit-number': ({ random }) => `539902001003GB00${random.between(100, 999)}F000${random.between(10_000, 99_999)}`,
  'contract-number': ({ random }) => `YC2026${random.between(100_000, 999_999)}`,
  'primary-school': () => '云川市文昌路小学',
  'private-school': () => '云川市北山外国语学校',
  'sibling-school': () => '云川市文昌路小学',
  'relative-name': () => '张敏，南屏区文昌社区居委会',
  'needs-detail': () => '上下楼需要有人扶，最好安排在一楼的教室。',
  'registers-where': () => '母亲的户口在云湖县，其他人都在南屏区。',
  'valuables-detail': () => '一辆旧面包车，平时送货用。',
  'hardship-cause': ({ random }) =>
    random.pick(['去年生病以后不能干重活，家里收入少了一半。', '单位关了，一直没有找到合适的工作，孩子还在上学。']),
  'sold-why': () => '2023 年为给父亲治病卖了一套房。',
  'other-support-kind': () => '租赁补贴',
  situation: ({ random }) =>
    random.pick(['此前在窗口咨询过，工作人员建议网上申请。', '联系电话白天都能接通。', '以前没有办理过本事项。']),
};

export const textOf = (id: string, who: Answering): string =>
  written[id]?.(who) ?? (id.includes('name') ? newName(who.random, new Set()).name : '见申请材料');
