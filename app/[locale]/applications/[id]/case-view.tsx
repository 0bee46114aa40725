import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { courseOf } from '#lib/applications/course.ts';
import { Course } from '#app/_parts/application/course.tsx';
import { ClockSection } from '#app/_parts/application/clock-section.tsx';
import { Dates } from '#app/_parts/application/dates.tsx';
import { DecisionSection } from '#app/_parts/application/decision-section.tsx';
import { History } from '#app/_parts/application/history.tsx';
import { PapersSection } from '#app/_parts/application/papers-section.tsx';
import { Sent } from '#app/_parts/application/sent.tsx';
import { saySeat, seatWords } from '#app/_parts/application/seat-line.ts';
import { Standing } from '#app/_parts/application/standing.tsx';
import { PrintButton } from '#app/_ui/print-button.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import { after } from '#lib/applications/life/life.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CorrectionRequest } from './correction-request.tsx';
import { Conversation } from './messages/conversation.tsx';

const texts = words({
  zh: {
    reference: '办件编号',
    clock: '办理期限',
    history: '办理记录',
    sent: '您提交的内容',
    messages: '与工作人员联系',
    receipt: '回执',
    withdraw: '撤回申请',
    guide: '办事指南',
    documents: '证照和文书',
  },
  en: {
    reference: 'Reference',
    clock: 'The time limit',
    history: 'What has happened',
    sent: 'What you sent',
    messages: 'Messages',
    receipt: 'Receipt',
    withdraw: 'Withdraw',
    guide: 'Guide',
    documents: 'Documents',
  },
});

type CaseViewProps = { found: MyCase; locale: Locale; today: Day };

/** One case: where it stands first, then what to do, the dates, and everything behind them. */
export const CaseView = ({ found, locale, today }: CaseViewProps) => {
  const say = texts[locale];
  const { application, terms, clock, light, acceptanceDue, owed } = found;
  const owesPapers = owed.length > 0;
  return (
    <>
      <PageTitle locale={locale} title={terms.service[locale]} />
      <Head found={found} locale={locale} />
      <Standing {...{ locale, light, owesPapers }} status={application.status} />
      <Course
        locale={locale}
        status={application.status}
        steps={courseOf({ ...application, owesPapers }, found.events)}
        limits={terms.limits}
      />
      <CorrectionRequest found={found} locale={locale} />
      <DecisionSection found={found} locale={locale} />
      <Dates {...{ locale, terms, clock, acceptanceDue }} application={application} />
      <PapersSection {...{ owed, locale }} service={application.service} />
      {clock && clock.promised.counted.length > 0 && (
        <Section id="clock" title={say.clock}>
          <ClockSection {...{ clock, terms, locale, today }} application={application} />
        </Section>
      )}
      <Section id="history" title={say.history}>
        <History events={found.events} locale={locale} />
      </Section>
      <Section id="messages" title={say.messages}>
        <Conversation found={found} locale={locale} />
      </Section>
      <Section id="sent" title={say.sent}>
        <Sent submissions={found.submissions} locale={locale} />
      </Section>
    </>
  );
};

const Head = ({ found, locale }: Omit<CaseViewProps, 'today'>) => (
  <>
    <h1>{found.terms.service[locale]}</h1>
    <ActingFor found={found} locale={locale} />
    {found.application.reference && (
      <p className="mt-3">
        <span className="text-small text-quiet">{texts[locale].reference} </span>
        <Reference reference={found.application.reference} />
      </p>
    )}
    {found.seat && (
      <p className="mt-1">
        <span className="text-small text-quiet">{seatWords[locale].term} </span>
        {saySeat(found.seat, locale)}
      </p>
    )}
    <Ways application={found.application} locale={locale} />
  </>
);

const Ways = ({
  application: { id, status, service, decidedAt },
  locale,
}: {
  application: MyCase['application'];
  locale: Locale;
}) => {
  const say = texts[locale];
  const links = [
    { href: paths.receipt(locale, id), text: say.receipt },
    { href: paths.service(locale, service), text: say.guide },
    ...(decidedAt ? [{ href: paths.documents(locale), text: say.documents }] : []),
    ...(after(status, 'withdraw') ? [{ href: paths.withdrawal(locale, id), text: say.withdraw }] : []),
  ];
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-6 text-small print:hidden">
      {links.map(({ href, text }) => (
        <a key={href} href={href} className="inline-flex min-h-9 items-center">
          {text}
        </a>
      ))}
      <PrintButton locale={locale} />
    </p>
  );
};
