import type { SeveralAct, SeveralRefusal } from '#lib/applications/several/act-on-several.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

type ActWords = {
  title: string;
  about: string;
  button: string;
  done: (count: number) => string;
  waiting: (count: number) => string;
};

/** What can be done to several cases at once. */
export const severalWords: Bilingual<Record<SeveralAct, ActWords>> = words({
  zh: {
    acceptance: {
      title: '受理',
      about: '材料齐全、符合法定形式的，予以受理。每位申请人会收到受理通知。',
      button: '受理选中的',
      done: (count) => `已受理 ${count} 件`,
      waiting: (count) => `受理 ${count} 件`,
    },
    delivery: {
      title: '登记送达',
      about: '按每位申请人选择的方式登记。没有选择的，请打开单独登记。',
      button: '登记送达选中的',
      done: (count) => `已登记送达 ${count} 件`,
      waiting: (count) => `登记送达 ${count} 件`,
    },
    'handing-over': {
      title: '转交同事',
      about: '马上生效，同事会收到通知。',
      button: '转交选中的',
      done: (count) => `已转交 ${count} 件`,
      waiting: (count) => `转交 ${count} 件`,
    },
  },
  en: {
    acceptance: {
      title: 'Accept',
      about: 'For applications with everything there and in the right form. Each applicant is told.',
      button: 'Accept the selected',
      done: (count) => `${count} accepted`,
      waiting: (count) => `${count} to be accepted`,
    },
    delivery: {
      title: 'Record delivery',
      about: 'Each in the way its applicant chose. Where none was chosen, open the case and record it there.',
      button: 'Record delivery of the selected',
      done: (count) => `${count} recorded as delivered`,
      waiting: (count) => `${count} to be recorded as delivered`,
    },
    'handing-over': {
      title: 'Hand over to a colleague',
      about: 'It takes effect at once, and your colleagues are told.',
      button: 'Hand over the selected',
      done: (count) => `${count} handed over`,
      waiting: (count) => `${count} to be handed over`,
    },
  },
});

/** Why one of several cases was left as it is. */
export const severalRefusals: Bilingual<Record<SeveralRefusal['code'], string>> = words({
  zh: {
    unknown_application: '没有找到这件办件。',
    own_application: '是您本人、您企业的申请，或者您需要回避，由同事办理。',
    not_your_role: '您的岗位不能做这一步。',
    representation_unconfirmed: '还没有核对谁代表这家企业，请先打开核对。',
    stale: '您打开列表以后，有人办理过这件。请打开看看现在的情况。',
    not_possible: '按现在的状态，这一步不能做。',
    once_only: '这一步一件只能做一次，已经做过了。',
    pending: '刚刚有人办理，还没有生效。',
    papers_missing: '有材料还没有收到，请打开单独受理。',
    wrong_days: '请打开单独受理。',
    not_yours: '由同事经办，只有经办人或者督办员可以转交。',
    reason_missing: '没有写明理由。',
    cannot_own: '已经由这位同事经办，或者按现在的状态不能由其经办。',
    unknown_way: '申请人没有选择送达方式，请打开单独登记。',
    other_way_unexplained: '和申请人选择的送达方式不同，请打开单独登记。',
  },
  en: {
    unknown_application: 'This case was not found.',
    own_application: 'It is your own case, your company’s, or one you keep away from: a colleague deals with it.',
    not_your_role: 'Your post does not cover this step.',
    representation_unconfirmed: 'Nobody has checked who represents this company. Open the case and check that first.',
    stale: 'Somebody has worked on it since you opened the list. Open it to see how it stands.',
    not_possible: 'This step is not possible in its present state.',
    once_only: 'This can be done only once in a case, and was done already.',
    pending: 'An act on it was taken a moment ago and has not taken effect yet.',
    papers_missing: 'Documents have not arrived. Open the case and accept it there.',
    wrong_days: 'Open the case and accept it there.',
    not_yours: 'It belongs to a colleague: only its owner or a supervisor can hand it over.',
    reason_missing: 'The reason is missing.',
    cannot_own: 'This colleague has it already, or cannot deal with it as it stands.',
    unknown_way: 'The applicant chose no way of delivery. Open the case and record it there.',
    other_way_unexplained: 'The applicant chose another way of delivery. Open the case and record it there.',
  },
});
