import type { StaffRefusal } from '#lib/applications/staff/staff-act.ts';
import type { TakeBackRefusal } from '#lib/applications/pending/take-back.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** Why any act may be refused, to the one who tried. */
export const commonRefusals: Bilingual<Record<(StaffRefusal | TakeBackRefusal)['code'], string>> = words({
  zh: {
    unknown_application: '没有找到这件办件。',
    own_application: '这是您自己的申请，或者您需要回避，请交给同事。',
    not_your_role: '您的岗位不能做这一步。',
    representation_unconfirmed: '还没有核对谁代表这家企业。先核对，才能受理或者准予。',
    stale: '同事刚刚办理过这件办件。请重新打开，看看现在的情况；您写的内容还在下面，可以复制。',
    not_possible: '按现在的状态，这一步不能做。请重新打开这件办件。',
    once_only: '这一步一件只能做一次，已经做过了。',
    pending: '这件刚刚有人办理，还没有生效。请过几秒重新打开。',
    too_late: '已经生效，不能收回了。',
  },
  en: {
    unknown_application: 'This case was not found.',
    own_application: 'This is your own application, or one you keep away from. Hand it to a colleague.',
    not_your_role: 'Your post does not cover this step.',
    representation_unconfirmed:
      'Nobody has checked yet who represents this company. Check that first; then you can accept or approve.',
    stale:
      'A colleague has just worked on this case. Reload it to see how it stands; what you wrote is still below for you to copy.',
    not_possible: 'This step is not possible in the present state. Reload the case.',
    pending:
      'An act on this case was taken a moment ago and has not taken effect yet. Reload the case in a few seconds.',
    too_late: 'It has taken effect and can no longer be taken back.',
    once_only: 'This can be done only once in a case, and was done already.',
  },
});
