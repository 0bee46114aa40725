'use client';

import { words, type Locale } from '#lib/kernel/locale.ts';
import { useForm } from '#app/_forms/use-form.ts';
import type { EndRefusal } from '#lib/organisations/end-membership.ts';
import { endMember } from './actions.ts';

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

type EndFormProps = { locale: Locale; organisationId: string; membershipId: string; text: string; about: string };

/** Ends a membership or takes an invitation back; `about` tells a screen reader whose. */
export const EndForm = ({ locale, organisationId, membershipId, text, about }: EndFormProps) => {
  const [state, submit, sending] = useForm(endMember, locale);
  const refused = state.notice ?? (state.refusal && texts[locale][state.refusal.code]);
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="membershipId" value={membershipId} />
      <button className="inline-flex min-h-11 cursor-pointer items-center text-river underline" disabled={sending}>
        {text}
        <span className="sr-only"> {about}</span>
      </button>
      {refused && (
        <p role="alert" className="font-semibold text-overdue">
          {refused}
        </p>
      )}
    </form>
  );
};
