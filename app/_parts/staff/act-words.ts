import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { Act } from './acts.ts';

/** Each act: the link to it, the title of its page, what it brings about, its button. */
export type ActWords = { link: string; title: string; about: string; button: string };

export const actWords: Bilingual<Record<Act, ActWords>> = words({
  zh: {
    acceptance: {
      link: '受理',
      title: '受理申请',
      about: '材料齐全、符合法定形式的，予以受理。办理期限从受理的第二天起算，申请人会收到受理通知。',
      button: '予以受理',
    },
    correction: {
      link: '要求补正',
      title: '一次性告知补正',
      about: '补正只能要求一次，请把所有要补正的内容一次告知（行政许可法第三十二条）。',
      button: '发出补正通知',
    },
    'non-acceptance': {
      link: '不予受理',
      title: '不予受理',
      about: '书面告知理由。通知中会附上行政复议和行政诉讼的途径。',
      button: '决定不予受理',
    },
    return: {
      link: '退件',
      title: '退件',
      about: '不属于本部门职责的，告诉申请人应当找哪个部门。',
      button: '退回申请',
    },
    review: { link: '接手审查', title: '接手审查', about: '接手以后，这件由您审查。', button: '接手' },
    proposal: {
      link: '提出审查意见',
      title: '提出审查意见',
      about: '这个事项要由第二个人审批。您的意见会交给审批员，申请人看不到。',
      button: '送审批',
    },
    decision: {
      link: '作出决定',
      title: '作出决定',
      about: '决定连同理由会立即告知申请人，并存入记录，不能更改。',
      button: '作出决定',
    },
    'sending-back': {
      link: '退回重审',
      title: '退回重审',
      about: '请审查员再看一遍，写明要看什么。',
      button: '退回审查员',
    },
    stop: {
      link: '中止计时',
      title: '中止计时',
      about: '只有法定程序占用的时间可以不计入期限（行政许可法第四十五条），理由会告知申请人。',
      button: '中止计时',
    },
    resumption: {
      link: '恢复计时',
      title: '恢复计时',
      about: '从明天起继续计时，申请人会收到通知。',
      button: '恢复计时',
    },
    extension: {
      link: '延长期限',
      title: '延长办理期限',
      about: '经本机关负责人批准，可以延长一次，最多 10 个工作日（行政许可法第四十二条）。理由会告知申请人。',
      button: '延长期限',
    },
    delivery: { link: '登记送达', title: '登记送达', about: '结果交到申请人手上以后登记。', button: '登记送达' },
  },
  en: {
    acceptance: {
      link: 'Accept',
      title: 'Accept the application',
      about: 'Everything is there and in the right form. The clock runs from tomorrow, and the applicant is told.',
      button: 'Accept',
    },
    correction: {
      link: 'Ask for corrections',
      title: 'Ask for corrections',
      about: 'You can ask only once, so list everything now (Administrative License Law, Article 32).',
      button: 'Send the notice',
    },
    'non-acceptance': {
      link: 'Do not accept',
      title: 'Do not accept the application',
      about: 'Give the reasons in writing. The notice carries the ways to have them reviewed.',
      button: 'Do not accept',
    },
    return: {
      link: 'Return',
      title: 'Return the application',
      about: 'It is not for this department. Tell the applicant which one to go to.',
      button: 'Return it',
    },
    review: {
      link: 'Take up',
      title: 'Take up the review',
      about: 'From now on the review of this case is yours.',
      button: 'Take it up',
    },
    proposal: {
      link: 'Propose a decision',
      title: 'Propose a decision',
      about:
        'A second person decides in this service. Your proposal goes to the approver; the applicant does not see it.',
      button: 'Send for approval',
    },
    decision: {
      link: 'Decide',
      title: 'Decide',
      about: 'The applicant is told at once, with your reasons. A decision goes on record and cannot be changed.',
      button: 'Decide',
    },
    'sending-back': {
      link: 'Send back',
      title: 'Send back to the reviewer',
      about: 'Say what the reviewer should look at again.',
      button: 'Send back',
    },
    stop: {
      link: 'Stop the clock',
      title: 'Stop the clock',
      about:
        'Only procedures named by law stop it (Administrative License Law, Article 45). The applicant is told why.',
      button: 'Stop the clock',
    },
    resumption: {
      link: 'Resume the clock',
      title: 'Resume the clock',
      about: 'The clock runs again from tomorrow, and the applicant is told.',
      button: 'Resume',
    },
    extension: {
      link: 'Extend',
      title: 'Extend the time limit',
      about:
        'With the approval of the head of the agency, once and by at most ten working days (Administrative License Law, Article 42). The applicant is told why.',
      button: 'Extend',
    },
    delivery: {
      link: 'Record delivery',
      title: 'Record the delivery',
      about: 'Record it once the applicant has the result.',
      button: 'Record delivery',
    },
  },
});
