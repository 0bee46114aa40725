import type { ReactNode } from 'react';
import { Sent } from '#app/_parts/application/sent.tsx';
import { CaseFacts } from '#app/_parts/staff/case-facts.tsx';
import { CaseFileLink } from '#app/_parts/staff/case-file-link.tsx';
import { CaseOpinions } from '#app/_parts/staff/case-opinions.tsx';
import { OwnerHistory } from '#app/_parts/staff/owner-history.tsx';
import { RecusalHistory } from '#app/_parts/staff/recusal-history.tsx';
import { CaseHistory } from '#app/_parts/staff/case-history.tsx';
import type { DeskView } from '#app/_parts/staff/desk/desk-address.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { paths } from '#app/_request/paths.ts';
import { states } from '#lib/applications/life/states.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Answers } from './answers.tsx';
import { Checklist } from './checklist.tsx';
import { Conversation } from './conversation.tsx';

const texts = words({
  zh: {
    tabs: '本件',
    answers: '内容与材料',
    checklist: '条件与材料核对',
    earlier: '历次提交',
    history: '办理记录',
    messages: '与申请人的消息',
    notes: '内部备注',
    documents: '证照和文书',
    facts: '办件信息',
    messageTab: '消息',
    noteTab: '备注',
    historyTab: '记录',
    'one-person': '一人决定',
    'two-person': '两人决定',
  },
  en: {
    tabs: 'This case',
    answers: 'Answers and papers',
    checklist: 'Checklist',
    earlier: 'Each submission',
    history: 'History',
    messages: 'Messages with the applicant',
    notes: 'Private notes',
    documents: 'Documents',
    facts: 'About this case',
    messageTab: 'Messages',
    noteTab: 'Notes',
    historyTab: 'History',
    'one-person': 'One person decides',
    'two-person': 'Two people decide',
  },
});

type CaseColumnProps = { found: StaffCase; locale: Locale; view: DeskView };

/** The column of a case: its state stays on top, its answers come first. */
export const CaseColumn = ({ found, locale, view }: CaseColumnProps) => {
  const say = texts[locale];
  const { submissions, messages, notes, application } = found;
  const { id, locale: spoken } = application;
  return (
    <article aria-labelledby="service">
      <CaseHead found={found} locale={locale} />
      <Part id="answers" title={say.answers}>
        <Answers {...{ id, submissions, locale, view }} mayFlag={found.steps.includes('request_correction')} />
      </Part>
      <Part id="checklist" title={say.checklist}>
        <Checklist found={found} locale={locale} />
      </Part>
      <Part id="facts" title={say.facts}>
        <CaseFacts found={found} locale={locale} />
      </Part>
      {submissions.length > 1 && (
        <Part id="earlier" title={say.earlier}>
          <Sent submissions={submissions} locale={locale} />
        </Part>
      )}
      <Part id="messages" title={say.messages}>
        <Conversation kind="message" {...{ locale, id, spoken }} said={messages} />
      </Part>
      <Part id="notes" title={say.notes}>
        <Conversation kind="note" {...{ locale, id, spoken }} said={notes} />
      </Part>
      <CaseOpinions found={found} locale={locale} />
      <Part id="history" title={say.history}>
        <CaseHistory events={found.events} locale={locale} />
        <CaseFileLink id={id} locale={locale} />
        <OwnerHistory owners={found.owners} locale={locale} />
        <RecusalHistory recusals={found.recusals} locale={locale} />
      </Part>
    </article>
  );
};

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`} className="desk-part">
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

const CaseHead = ({
  found: { application, terms, light, messages, notes, events },
  locale,
}: Omit<CaseColumnProps, 'view'>) => {
  const say = texts[locale];
  const tabs = [
    ['#answers', say.answers, undefined],
    ['#message', `${say.messageTab} ${messages.length || ''}`, 'm'],
    ['#note', `${say.noteTab} ${notes.length || ''}`, 'n'],
    ['#history', `${say.historyTab} ${events.length}`, undefined],
  ] as const;
  return (
    <header className="desk-head">
      <p className="desk-line">
        <b>{states[application.status].words[locale].staff}</b>
        {light && <LightMark light={light} locale={locale} />}
        <span className="ml-auto text-quiet">{say[terms.approval]}</span>
      </p>
      <h1 id="service">{terms.service[locale]}</h1>
      <p className="desk-line">
        <bdi>{application.applicantName}</bdi>
        {application.reference && (
          <span className="text-quiet">
            <Reference reference={application.reference} />
          </span>
        )}
      </p>
      <nav aria-label={say.tabs} className="desk-tabs print:hidden">
        {tabs.map(([href, text, key]) => (
          <a key={href} href={href} data-key={key}>
            {text}
          </a>
        ))}
        <a href={paths.staff.documents(locale, application.id)} className="ml-auto">
          {say.documents}
        </a>
      </nav>
    </header>
  );
};
