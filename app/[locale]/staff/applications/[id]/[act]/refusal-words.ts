import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { CorrectionRefusal } from '#lib/applications/staff/request-correction.ts';
import type { DecisionRefusal } from '#lib/applications/staff/decide.ts';
import type { ExtensionRefusal } from '#lib/applications/staff/extend.ts';
import type { ProposalRefusal } from '#lib/applications/staff/propose.ts';

export type ActRefusal = DecisionRefusal | CorrectionRefusal | ExtensionRefusal | ProposalRefusal;

/** Why an act was refused, to the one who tried. */
export const refusalWords: Bilingual<Record<ActRefusal['code'], string>> = words({
  zh: {
    unknown_application: '没有找到这件办件。',
    own_application: '不能办理自己的申请，请交给同事。',
    not_your_role: '您的岗位不能做这一步。',
    representation_unconfirmed: '还没有核对谁代表这家企业。先核对，才能受理或者准予。',
    stale: '同事刚刚办理过这件办件。请重新打开，看看现在的情况；您写的内容还在下面，可以复制。',
    not_possible: '按现在的状态，这一步不能做。请重新打开这件办件。',
    already_corrected: '补正只能要求一次，这件已经要求过了。',
    nothing_to_correct: '请至少列出一项要补正的内容。',
    already_extended: '期限只能延长一次，这件已经延长过了。',
    too_long: '最多可以延长 10 个工作日。',
    reason_missing: '不予许可必须说明理由。',
    second_person_needed: '这个事项要由第二个人审批，提出意见的人不能自己决定。',
    not_taken_up: '这件不在您手上，请先接手审查。',
    decide_yourself: '这个事项不用第二个人审批，请直接作出决定。',
  },
  en: {
    unknown_application: 'This case was not found.',
    own_application: 'You cannot work on your own application. Hand it to a colleague.',
    not_your_role: 'Your post does not cover this step.',
    representation_unconfirmed:
      'Nobody has checked yet who represents this company. Check that first; then you can accept or approve.',
    stale:
      'A colleague has just worked on this case. Reload it to see how it stands; what you wrote is still below for you to copy.',
    not_possible: 'This step is not possible in the present state. Reload the case.',
    already_corrected: 'Corrections can be asked for only once, and were asked for already.',
    nothing_to_correct: 'List at least one thing to put right.',
    already_extended: 'The limit can be extended only once, and was extended already.',
    too_long: 'You can add at most ten working days.',
    reason_missing: 'A refusal needs its reasons.',
    second_person_needed: 'A second person decides here; whoever proposed it cannot also decide.',
    not_taken_up: 'This case is not in your hands. Take it up first.',
    decide_yourself: 'This service needs no second person. Decide it yourself.',
  },
});
