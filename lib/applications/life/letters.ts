import { occasionsAbout } from '#lib/notifications/letter.ts';

/** Letters to applicants about their case. */
export const letters = occasionsAbout('case', {
  received: { zh: '我们已收到您的申请', en: 'We have received your application' },
  accepted: { zh: '您的申请已受理', en: 'Your application has been accepted' },
  not_accepted: { zh: '您的申请不予受理', en: 'Your application was not accepted' },
  returned: {
    zh: '您的申请不属于本部门职责，已退回',
    en: 'Your application belongs to another department and was returned',
  },
  correction_requested: { zh: '请您补正申请', en: 'Please correct your application' },
  correction_lapsed: {
    zh: '补正期限已过，申请已关闭',
    en: 'The time for your correction has passed and the application is closed',
  },
  stopped: { zh: '办理计时已暂停', en: 'The clock of your application is stopped' },
  resumed: { zh: '办理计时已恢复', en: 'The clock of your application has resumed' },
  extended: { zh: '办理期限已延长', en: 'The time limit of your application was extended' },
  dates_changed: {
    zh: '放假安排有变化，您办件的日期重新计算了',
    en: 'The holiday calendar changed, and with it the dates of your application',
  },
  approved: { zh: '您的申请已获批准', en: 'Your application was approved' },
  refused: { zh: '您的申请未获批准', en: 'Your application was refused' },
  reopened: {
    zh: '不予决定已撤回，您的申请恢复办理',
    en: 'The refusal of your application was taken back and it is open again',
  },
  corrected: { zh: '决定书中的笔误已更正', en: 'A clerical error in your decision was corrected' },
  revocation_considered: {
    zh: '我们在考虑是否撤销对您申请的批准',
    en: 'We are considering whether to revoke the approval of your application',
  },
  upheld: { zh: '对您申请的批准维持不变', en: 'The approval of your application stands' },
  revoked: { zh: '对您申请的批准已撤销', en: 'The approval of your application was revoked' },
  delivered: { zh: '办理结果已送达', en: 'Your result has been delivered' },
  withdrawn: { zh: '您的申请已撤回', en: 'Your application was withdrawn' },
  promise_due: { zh: '您答应补交的材料快到期了', en: 'A document you promised is due soon' },
  draft_lapsing: {
    zh: '您有一份草稿很久没有填了，不继续保留就会删除',
    en: 'A draft of yours will be deleted unless you keep it',
  },
  message: { zh: '工作人员给您留言了', en: 'You have a new message about your application' },
});

/** Letters to staff about cases that they own, owned or worked on. */
export const deskLetters = occasionsAbout('desk', {
  without_effect: {
    zh: '您刚才办理的一步没有生效，请重新打开办件',
    en: 'Your last act on a case did not take effect; open the case again',
  },
  taken_over: { zh: '同事接手了您经办的办件', en: 'A colleague took over one of your cases' },
  handed_over: { zh: '有一件办件转交给您经办', en: 'A case was handed over to you' },
  extension_asked: { zh: '审查员申请延长一件办件的期限', en: 'A reviewer asks for more time on a case' },
  extension_answered: { zh: '您的延期申请有答复了', en: 'Your request for more time was answered' },
  opinion_asked: { zh: '其他部门请您提出专业意见', en: 'Another department asks for your expert opinion' },
  opinion_due: { zh: '征求您意见的期限快到了', en: 'Your expert opinion is due soon' },
  opinion_given: { zh: '您征求的意见已答复', en: 'The expert opinion you asked for is here' },
  promise_missed: { zh: '有材料过了承诺的日期还没有补交', en: 'A promised document did not arrive in time' },
  recused: { zh: '有一件办件需要您回避，由同事办理', en: 'You keep away from a case: a colleague deals with it' },
  recusal_ended: { zh: '有一件办件您不再需要回避', en: 'You no longer keep away from a case' },
  relative_ended: { zh: '您申报的一位亲属不再需要回避', en: 'A relative you declared no longer counts' },
  moved_on: { zh: '您经办的一件办件已转交同事', en: 'One of your cases was given to a colleague' },
});
