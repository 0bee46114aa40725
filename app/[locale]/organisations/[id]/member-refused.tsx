import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { EndRefusal } from '#lib/organisations/end-membership.ts';
import { endMember, handOverCompany } from './actions.ts';

const texts = words<Record<EndRefusal['code'], string>>({
  zh: {
    unknown_membership: '没有找到这位成员。',
    last_representative: '企业总有一位法定代表人。请先移交给一位经办人。',
  },
  en: {
    unknown_membership: 'We cannot find this member.',
    last_representative: 'A company always has a legal representative. Hand over to a handler first.',
  },
});

/** Why a member was not removed, or did not become the representative; above the list, which may no longer have them. */
export const MemberRefused = async ({ locale }: { locale: Locale }) => {
  const ended = await formState(endMember);
  const handedOver = await formState(handOverCompany);
  const refused =
    (ended.refusal && texts[locale][ended.refusal.code]) ?? (handedOver.refusal && texts[locale].unknown_membership);
  return <ErrorSummary locale={locale} errors={{ ...ended.errors, ...handedOver.errors }} refusal={refused} />;
};
