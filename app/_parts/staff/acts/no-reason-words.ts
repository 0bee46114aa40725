import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { ReasonRefusal } from '#lib/applications/staff/decision-reason.ts';

/** Why a decision is refused for its reason. */
export const noReasonWords: Bilingual<Record<ReasonRefusal['code'], string>> = words({
  zh: {
    reason_missing: '请写明理由。准予和不予都要说明理由。',
    reason_of_approval: '您选择了不予，理由却还是准予的常用语。请写明不予的理由。',
  },
  en: {
    reason_missing: 'Give the reasons: an approval needs them as well as a refusal.',
    reason_of_approval: 'You chose to refuse, but the reason is still the usual one for approving. Say why you refuse.',
  },
});
