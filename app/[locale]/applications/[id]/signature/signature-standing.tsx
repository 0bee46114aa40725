import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { Reference } from '#app/_ui/reference.tsx';
import { states } from '#lib/applications/life/states.ts';
import { isWaiting } from '#lib/applications/signatures/copy.ts';
import type { AskedOfMe } from '#lib/applications/signatures/read-copies.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';

export const signatureWords = words({
  zh: {
    applicant: (name: string) => `申请人：${isolated(name)}`,
    who: '谁签了，谁还没签',
    copy: '要签的内容',
    sign: '您的签字',
    toSign: '等您签字',
    read: '请看完下面的全部内容，再决定签不签。',
    until: (day: string) => `签到${day}为止。`,
    signed: '您已签字',
    others: (when: string) => `您 ${when} 签了字。其他人都签字以后，申请自动提交，我们会告诉您。`,
    filed: (when: string) => `所有人都签了字，${when} 已提交。`,
    reference: '办件编号',
    noMore: '不用签了',
    back: '这份申请退回给申请人了，内容不再显示。改好以后如果还要您签，您会在“我的办件”里看到，或者收到新的链接。',
  },
  en: {
    applicant: (name: string) => `Applicant: ${isolated(name)}`,
    who: 'Who has signed, and who has not',
    copy: 'What is to be signed',
    sign: 'Your signature',
    toSign: 'Waiting for your signature',
    read: 'Read all that stands below before you decide whether to sign it.',
    until: (day: string) => `Sign by ${day}.`,
    signed: 'You have signed',
    others: (when: string) =>
      `You signed on ${when}. The application is submitted by itself once everybody has signed, and we will tell you.`,
    filed: (when: string) => `Everybody has signed, and it was submitted on ${when}.`,
    reference: 'Reference',
    noMore: 'You need not sign it',
    back: 'This application went back to its applicant, and is not shown any more. If you are to sign it once it is changed, it stands under “My applications” again, or you get a new link.',
  },
});

/** True if the reader can sign it, or decline, as it stands. */
export const isToSign = ({ copy, mine }: AskedOfMe, now: Date): boolean => isWaiting(copy, now) && !mine.signedAt;

type SignatureStandingProps = { found: AskedOfMe; locale: Locale; now: Date };

/** The state of a copy as its signatory sees it; once it is filed, the state of the case. */
export const SignatureStanding = ({ found, locale, now }: SignatureStandingProps) => {
  const { application } = found;
  const { title, lines } = standingOf(found, locale, now);
  return (
    <section aria-labelledby="standing-title" className="mt-6 text-column border-l-8 border-river pl-5">
      <h2 id="standing-title" className="text-h1 leading-snug font-semibold">
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line} className="mt-1">
          {line}
        </p>
      ))}
      {application.reference && (
        <p className="mt-1">
          <span className="text-small text-quiet">{signatureWords[locale].reference} </span>
          <Reference reference={application.reference} />
        </p>
      )}
    </section>
  );
};

function standingOf(found: AskedOfMe, locale: Locale, now: Date): { title: string; lines: string[] } {
  const { application, copy, mine } = found;
  const say = signatureWords[locale];
  if (copy.ending === 'filed' && application.submittedAt)
    return {
      title: states[application.status].words[locale].name,
      lines: [say.filed(formatDateTime(application.submittedAt, locale))],
    };
  if (isToSign(found, now))
    return { title: say.toSign, lines: [say.read, say.until(formatDate(dayOf(copy.until), locale))] };
  if (mine.signedAt && copy.frozen)
    return { title: say.signed, lines: [say.others(formatDateTime(mine.signedAt, locale))] };
  return { title: say.noMore, lines: [say.back] };
}
