import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { FrozenCopy } from '#app/_parts/signatures/frozen-copy.tsx';
import { NoSigningNow } from '#app/_parts/signatures/no-signing-now.tsx';
import { WhoSigned } from '#app/_parts/signatures/who-signed.tsx';
import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { MySigning } from '#lib/applications/signatures/read-copies.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { LinkForm } from './signatures/link-form.tsx';
import { TakeBackForm } from './signatures/take-back-form.tsx';

const texts = words({
  zh: {
    title: '等待签字',
    since: (when: string) => `${when} 送签，送签就是申请人签字，内容已经锁定。其他人都签字以后，申请自动提交。`,
    until: (day: string) => `${day}还没有签齐的，退回给您。`,
    who: '谁签了，谁还没签',
    link: '请对方签字',
    copy: '要签的内容',
    declined: (name: string) => `${name}不同意签字，申请退回给您修改。`,
    reason: (why: string) => `理由：${why}`,
    expired: '签字的期限已过，没有签齐，申请退回给您。可以修改，也可以再提交一次。',
  },
  en: {
    title: 'Waiting for signatures',
    since: (when: string) =>
      `Sent on ${when}: by sending it the applicant has signed, and the answers are locked. It is submitted by itself once everybody has signed.`,
    until: (day: string) => `If not everybody has signed by ${day}, it comes back to you.`,
    who: 'Who has signed, and who has not',
    link: 'Ask for a signature',
    copy: 'What is to be signed',
    declined: (name: string) => `${name} will not sign, and the application is yours again to change.`,
    reason: (why: string) => `Reason: ${why}`,
    expired:
      'The time to sign has passed before everybody had signed, and the application is yours again: change it, or send it once more.',
  },
});

type SigningViewProps = { found: MyCase; signing: MySigning; locale: Locale };

/** A draft that waits for the signatures of others: since when, who has signed, and how to ask those who have not. */
export const SigningView = ({ found, signing: { copy, signatures }, locale }: SigningViewProps) => {
  const say = texts[locale];
  const { application, terms } = found;
  return (
    <>
      <PageTitle locale={locale} title={terms.service[locale]} />
      <h1>{terms.service[locale]}</h1>
      <ActingFor found={found} locale={locale} />
      <section aria-labelledby="signing-title" className="mt-6 text-column border-l-8 border-river pl-5">
        <h2 id="signing-title" className="text-h1 leading-snug font-semibold">
          {say.title}
        </h2>
        <p className="mt-1">{say.since(formatDateTime(copy.at, locale))}</p>
        <p>{say.until(formatDate(dayOf(copy.until), locale))}</p>
      </section>
      <NoSigningNow service={application.service} locale={locale} />
      <Section id="signatories" title={say.who}>
        <WhoSigned {...{ copy, signatures, locale }} />
      </Section>
      <Section id="links" title={say.link}>
        <LinkForm locale={locale} unsigned={signatures.filter(({ signedAt }) => !signedAt)} />
      </Section>
      <TakeBackForm locale={locale} applicationId={application.id} />
      {copy.frozen && (
        <Section id="copy" title={say.copy}>
          <FrozenCopy frozen={copy.frozen} locale={locale} />
        </Section>
      )}
    </>
  );
};

/** Why a draft came back unsigned: somebody declined, or the days were over. */
export const SigningReturned = ({ signing, locale }: { signing: MySigning; locale: Locale }) => {
  const say = texts[locale];
  const { copy, signatures } = signing;
  const declined = signatures.find(({ declinedAt }) => declinedAt);
  if (copy.ending !== 'declined' && copy.ending !== 'expired') return null;
  return (
    <div className="mb-6 text-column">
      <Notice kind="warning">
        <p className="font-semibold">{declined ? say.declined(declined.name) : say.expired}</p>
        {declined?.reason && <p className="whitespace-pre-line">{say.reason(declined.reason)}</p>}
      </Notice>
    </div>
  );
};
