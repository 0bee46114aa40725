import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { formatDate } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import { states } from '#lib/applications/life/states.ts';
import type { Asked } from '#lib/applications/signatures/read-copies.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    title: '请您签字的申请',
    applicant: (name: string) => `申请人：${name}`,
    sign: '等您签字',
    signed: '您已签字，等其他人',
    until: (day: string) => `签到${day}为止`,
  },
  en: {
    title: 'Applications you are asked to sign',
    applicant: (name: string) => `Applicant: ${name}`,
    sign: 'Waiting for your signature',
    signed: 'Signed by you, waiting for others',
    until: (day: string) => `Sign by ${day}`,
  },
});

type AskedToSignProps = { asked: Asked[]; locale: Locale };

/** What others apply for and asked the reader to sign, and where it stands since. */
export const AskedToSign = ({ asked, locale }: AskedToSignProps) =>
  asked.length > 0 && (
    <Section id="asked" title={texts[locale].title}>
      <ul className="border-t border-line">
        {asked.map((one) => (
          <Row key={one.applicationId} asked={one} locale={locale} />
        ))}
      </ul>
    </Section>
  );

const Row = ({ asked, locale }: { asked: Asked; locale: Locale }) => {
  const { applicationId, service, applicantName, until, reference } = asked;
  const say = texts[locale];
  return (
    <li className="grid gap-x-6 border-b border-line py-4 wide:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">
        <a
          id={`asked-${applicationId}`}
          aria-labelledby={`asked-${applicationId} asked-about-${applicationId}`}
          href={paths.signature(locale, applicationId)}
          className="text-large font-semibold"
        >
          {theCatalogue().findGuide(service)?.name[locale] ?? service}
        </a>
        <p id={`asked-about-${applicationId}`} className="text-small text-quiet">
          {say.applicant(isolated(applicantName))}
        </p>
      </div>
      <div className="mt-1 wide:mt-0">
        <p className="font-semibold">{standsAt(asked, locale)}</p>
        {!reference && <p className="text-small text-quiet">{say.until(formatDate(dayOf(until), locale))}</p>}
      </div>
    </li>
  );
};

function standsAt({ reference, signedAt, status }: Asked, locale: Locale): string {
  if (reference) return states[status].words[locale].name;
  return signedAt ? texts[locale].signed : texts[locale].sign;
}
