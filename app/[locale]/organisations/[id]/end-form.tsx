import type { Locale } from '#lib/kernel/locale.ts';
import { endMember } from './actions.ts';

type EndFormProps = { locale: Locale; organisationId: string; membershipId: string; text: string; about: string };

/** Ends a membership or takes an invitation back; `about` tells a screen reader whose. */
export const EndForm = ({ locale, organisationId, membershipId, text, about }: EndFormProps) => (
  <form action={endMember}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="organisationId" value={organisationId} />
    <input type="hidden" name="membershipId" value={membershipId} />
    <button className="inline-flex min-h-11 cursor-pointer items-center text-river underline">
      {text}
      <span className="sr-only"> {about}</span>
    </button>
  </form>
);
