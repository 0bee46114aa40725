import type { FormPage } from '#lib/forms/form.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import type { StopGround } from '#lib/applications/life/stop-grounds.ts';
import type { Random } from './random.ts';

export const said = {
  checked: [
    '名称、信用代码、法定代表人与登记信息一致；已拨打登记电话，本人确认。',
    '名称、信用代码、法定代表人与登记信息一致；法定代表人持身份证和营业执照原件到窗口。',
  ],
  notAccept: [
    '您不属于本事项的服务对象：办理条件要求本人户籍在本市，您的户籍登记在外市。请向户籍所在地申请。',
    '该事项您已在本年度办理过，尚在有效期内，无需再次申请。',
    '申请表所填事项与本事项的法定条件不符，且无法通过补正消除。',
  ],
  returnIt: ['您申请的内容不属于本部门职责范围，已为您查明有权办理的机关，请向其提出。'],
  rightBody: ['临江区政务服务中心', '云湖县政务服务中心', '省级主管部门'],
  stop: [
    '需要到现场核查，核查时间另行通知。核查所需时间不计入办理期限。',
    '需要组织专家评审，评审所需时间不计入办理期限。',
    '样品已送检测机构，检测所需时间不计入办理期限。',
  ],
  askExtension: ['需要向登记地核实材料的真实性，预计不能在原期限内完成，申请延长。'],
  extend: ['情况较为复杂，需要向其他地区核实有关信息，经本机关负责人批准延长办理期限。'],
  proposeYes: ['经审查，材料齐全、内容真实，符合法定条件，建议准予。', '现场核查合格，建议准予。'],
  proposeNo: ['核实结果与申报内容不一致，不符合法定条件，建议不予。'],
  sendBack: ['请补充现场核查记录中的面积数据后再报。', '请再核对申请人的委托权限。'],
  approve: ['经审查，您的申请符合法定条件、标准，决定准予。', '材料齐全，内容属实，符合办理条件，同意办理。'],
  refuse: [
    '经核实，申报的内容与有关部门登记的信息不一致，不符合本事项规定的条件。',
    '经现场核查，场所布局不符合本事项的法定标准，整改后仍未达到要求。',
    '申报期间的缴费记录不足规定的月数，不符合申领条件。',
  ],
  reopen: ['申请人补充的缴费凭证经核实属实，原决定认定的事实有误，撤回不予决定，恢复办理。'],
  correct: ['决定书把适用条款写成了第十三条，应为第三十条。'],
  askRevocation: ['经复查，申请时提交的场所证明与登记信息不一致，可能以不正当手段取得，提议撤销。'],
  revoke: ['经核实，申请人提交的场所证明不真实，依照行政许可法第六十九条撤销。'],
  deliver: ['', '已由申请人签收。', '电子结果已推送。'],
  withdraw: ['我想更正信息后重新申请。', '暂时不需要办理了。', '已经在窗口办理。'],
  resubmit: ['已按要求修改，请查收。', '已补正，谢谢。'],
  staffWrites: [
    '您好，您填写的联系电话今天没有接通，请留意来电。',
    '您好，材料已经看过，目前不需要您再做什么，有进展会告诉您。',
    '您好，请问现场核查安排在本周四上午，您方便吗？',
  ],
  applicantWrites: ['好的，谢谢您。', '方便的，请提前打我电话。', '请问大概什么时候能有结果？'],
  note: [
    '已与登记系统核对，信息一致。',
    '申请人来电询问过进度，已答复。',
    '委托书原件已在窗口核验。',
    '地址与房屋登记信息有一处不一致，已请内勤核实。',
  ],
} satisfies Record<string, string[]>;

/** A decision as it should have been written. */
export const corrected = { text: '经审查，您的申请符合第三十条规定的条件，决定准予。' };

export const grounds: StopGround[] = ['inspection', 'expert_review', 'testing'];

const corrections: Record<string, string> = {
  home: '住址与租赁合同不一致，请按合同写到门牌号。',
  address: '地址不完整，请写到街道门牌号。',
  premises: '经营场所地址与营业执照不一致，请核对后修改。',
  you: '姓名下填写的手机号码无法接通，请更正。',
  handler: '经办人的手机号码无法接通，请更正。',
  company: '法定代表人姓名与登记信息不一致，请核对。',
  request: '请写明申请的具体事项和起止时间。',
  account: '银行账号与户名不符，请核对后重填。',
  'child-household': '孩子的户籍地址请按户口簿填写。',
  safety: '食品安全员的身份证号码有误，请核对。',
};

/** One or two pages to correct, sometimes with a remark. */
export function correctionFor(random: Random, pages: FormPage[]): CorrectionItem[] {
  const known = pages.filter(({ id }) => corrections[id]);
  const first = random.pick(known.length > 0 ? known : pages);
  const others = known.filter(({ id }) => id !== first.id);
  const asked = others.length > 0 && random.chance(0.4) ? [first, random.pick(others)] : [first];
  const items: CorrectionItem[] = asked.map(({ id, title }) => ({
    page: id,
    what: corrections[id] ?? `“${title.zh}”一页填写不完整，请核对后补充。`,
  }));
  return random.chance(0.3) ? [...items, { what: '请在回复中说明申请材料由谁准备、是否留有底稿。' }] : items;
}
