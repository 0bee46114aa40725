import { formatDateTime } from '#app/_ui/format.ts';
import type { Signature, SigningCopy } from '#lib/applications/signatures/copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    applicant: '申请人',
    signed: (when: string) => `${when} 已签字`,
    declined: (when: string) => `${when} 不同意签字`,
    opened: '已打开，还没有签',
    waiting: '还没有打开链接',
  },
  en: {
    applicant: 'The applicant',
    signed: (when: string) => `Signed, ${when}`,
    declined: (when: string) => `Declined, ${when}`,
    opened: 'Has opened it, not signed yet',
    waiting: 'Has not opened the link yet',
  },
});

type WhoSignedProps = { copy: SigningCopy; signatures: Signature[]; locale: Locale };

/** Who has signed a copy and who has not, the applicant first: they sign by sending it. */
export const WhoSigned = ({ copy, signatures, locale }: WhoSignedProps) => {
  const say = texts[locale];
  return (
    <ul className="text-column border-t border-line">
      <Row who={say.applicant} stands={say.signed(formatDateTime(copy.at, locale))} />
      {signatures.map((one) => (
        <Row key={one.id} who={one.name} stands={standsAt(one, locale)} />
      ))}
    </ul>
  );
};

const Row = ({ who, stands }: { who: string; stands: string }) => (
  <li className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3">
    <bdi className="font-semibold">{who}</bdi>
    <span className="text-quiet">{stands}</span>
  </li>
);

function standsAt({ signedAt, declinedAt, personId }: Signature, locale: Locale): string {
  const say = texts[locale];
  if (signedAt) return say.signed(formatDateTime(signedAt, locale));
  if (declinedAt) return say.declined(formatDateTime(declinedAt, locale));
  return personId ? say.opened : say.waiting;
}
