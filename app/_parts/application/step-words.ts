import type { Step, StopGround } from '#lib/applications/application.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** What happened, as citizens read it in the timeline; staff appear by role. */
export const stepWords: Bilingual<Record<Step, { what: string; who: string }>> = words({
  zh: {
    submit: { what: '申请已提交', who: '申请人' },
    accept: { what: '申请已受理，开始计时', who: '受理员' },
    deem_accepted: { what: '五个工作日内没有答复，依法视为受理', who: '系统' },
    request_correction: { what: '请您补正', who: '受理员' },
    resubmit: { what: '补正已提交', who: '申请人' },
    lapse: { what: '补正期限已过，申请已关闭', who: '系统' },
    not_accept: { what: '决定不予受理', who: '受理员' },
    return: { what: '不属于本部门职责，已退回', who: '受理员' },
    reject_claim: { what: '企业身份未通过核对，不予受理', who: '督办员或者管理员' },
    take_up: { what: '开始审查', who: '审查员' },
    stop: { what: '计时暂停', who: '审查员' },
    resume: { what: '计时恢复', who: '审查员' },
    extend: { what: '办理期限延长', who: '审批员' },
    propose: { what: '审查完成，送审批', who: '审查员' },
    send_back: { what: '退回审查', who: '审批员' },
    approve: { what: '决定：批准', who: '决定人员' },
    refuse: { what: '决定：不予批准', who: '决定人员' },
    deliver: { what: '结果已送达', who: '窗口' },
    withdraw: { what: '申请已撤回', who: '申请人' },
  },
  en: {
    submit: { what: 'Application sent', who: 'Applicant' },
    accept: { what: 'Accepted; the clock starts', who: 'Intake officer' },
    deem_accepted: { what: 'No answer within five working days: accepted by law', who: 'System' },
    request_correction: { what: 'You were asked for corrections', who: 'Intake officer' },
    resubmit: { what: 'Corrections sent', who: 'Applicant' },
    lapse: { what: 'The time for corrections passed; closed', who: 'System' },
    not_accept: { what: 'Not accepted', who: 'Intake officer' },
    return: { what: 'Returned: another department deals with this', who: 'Intake officer' },
    reject_claim: {
      what: 'Not accepted: the check of the company failed',
      who: 'Supervisor or administrator',
    },
    take_up: { what: 'Review began', who: 'Reviewer' },
    stop: { what: 'Clock stopped', who: 'Reviewer' },
    resume: { what: 'Clock running again', who: 'Reviewer' },
    extend: { what: 'Deadline extended', who: 'Approver' },
    propose: { what: 'Review complete; sent for approval', who: 'Reviewer' },
    send_back: { what: 'Back in review', who: 'Approver' },
    approve: { what: 'Decision: approved', who: 'Deciding officer' },
    refuse: { what: 'Decision: refused', who: 'Deciding officer' },
    deliver: { what: 'Result delivered', who: 'Counter' },
    withdraw: { what: 'Application withdrawn', who: 'Applicant' },
  },
});

export const groundWords: Bilingual<Record<StopGround, string>> = words({
  zh: {
    hearing: '听证',
    inspection: '检验、现场核查',
    testing: '检测',
    quarantine: '检疫',
    appraisal: '鉴定',
    expert_review: '专家评审',
    tender_or_auction: '招标或者拍卖',
  },
  en: {
    hearing: 'a hearing',
    inspection: 'an inspection',
    testing: 'testing',
    quarantine: 'quarantine',
    appraisal: 'an appraisal',
    expert_review: 'an expert review',
    tender_or_auction: 'a tender or auction',
  },
});

/** How a result reaches people, by the guide's word for it. */
export const wayWords: Bilingual<Partial<Record<string, string>>> = words({
  zh: { counter: '窗口领取', post: '邮寄', electronic: '电子版', 'bank-transfer': '汇入银行账户' },
  en: { counter: 'at a counter', post: 'by post', electronic: 'electronically', 'bank-transfer': 'by bank transfer' },
});
