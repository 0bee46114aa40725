import type { Metadata } from 'next';
import { ClockSection } from '#app/_parts/application/clock-section.tsx';
import { Sent } from '#app/_parts/application/sent.tsx';
import { ActDone, saidOf, stepDone } from '#app/_parts/staff/act-done.tsx';
import { ActLinks } from '#app/_parts/staff/act-links.tsx';
import { CaseFacts } from '#app/_parts/staff/case-facts.tsx';
import { CaseHistory } from '#app/_parts/staff/case-history.tsx';
import { CaseOpinions } from '#app/_parts/staff/case-opinions.tsx';
import { OwnerHistory } from '#app/_parts/staff/owner-history.tsx';
import { listCase } from '#app/_parts/staff/listed-case.ts';
import { OwnCase } from '#app/_parts/staff/own-case.tsx';
import { CheckDone } from '#app/_parts/staff/check-done.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { LightMark } from '#app/_ui/light.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { states } from '#lib/applications/life/states.ts';
import { findNextCase } from '#lib/applications/staff/next-case.ts';
import { readCase, type StaffCase } from '#lib/applications/staff/read-for-staff.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Answers } from './answers.tsx';
import { Conversation } from './conversation.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    answers: '申请内容',
    earlier: '历次提交',
    clock: '办理期限',
    history: '办理记录',
    messages: '与申请人的消息',
    notes: '内部备注',
    documents: '证照和文书',
  },
  en: {
    answers: 'What was applied for',
    earlier: 'Each submission',
    clock: 'Time limit',
    history: 'History',
    messages: 'Messages with the applicant',
    notes: 'Private notes',
    documents: 'Documents',
  },
});

type Props = LocaleParams<{ id: string }> & { searchParams: Promise<{ done?: string }> };

/** The title names the service only: a name in a title ends up in the browser's history. */
export const metadata: Metadata = { title: null, robots: { index: false } };

const CasePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.staff.application(other, id);
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const { done: named } = await searchParams;
  const done = stepDone(found.events, ctx.actor, named);
  const next = done && (await findNextCase(ctx, id));
  const today = dayOf(ctx.now());
  const title = pageNames[locale].cases;
  return (
    <StaffFrame {...{ ctx, locale, here }} crumbs={[{ href: paths.staff.queue(locale), text: title }]}>
      <PageTitle locale={locale} title={done ? `${saidOf(done, locale)} ${title}` : title} />
      {done && <ActDone step={done} next={next && listCase(next, locale, today)} locale={locale} />}
      {named === 'checked' && <CheckDone company={found.company} actor={ctx.actor} locale={locale} />}
      {found.own ? <OwnCase found={found} locale={locale} /> : <OpenCase {...{ found, locale, today }} />}
    </StaffFrame>
  );
};

type OpenCaseProps = { found: StaffCase; locale: Locale; today: Day };

const OpenCase = ({ found, locale, today }: OpenCaseProps) => (
  <>
    <p className="flex flex-wrap items-baseline gap-x-4 font-semibold">
      {states[found.application.status].words[locale].staff}
      {found.light && <LightMark light={found.light} locale={locale} />}
    </p>
    <h1 className="text-h2">{found.terms.service[locale]}</h1>
    <ActLinks found={found} locale={locale} />
    <div className="mt-8 gap-x-12 wide:grid wide:grid-cols-[minmax(0,1fr)_19rem] wide:grid-rows-[auto_1fr]">
      <CaseFacts found={found} locale={locale} />
      <CaseBody found={found} locale={locale} />
      <CaseSide {...{ found, locale, today }} />
    </div>
  </>
);

const CaseBody = ({ found, locale }: { found: StaffCase; locale: Locale }) => {
  const say = texts[locale];
  const { submissions, messages, notes } = found;
  const { id, locale: spoken } = found.application;
  return (
    <div className="min-w-0 wide:col-start-1 wide:row-span-2 wide:row-start-1 wide:*:first:mt-0">
      <Section id="answers" title={say.answers}>
        <Answers id={id} submissions={submissions} locale={locale} />
      </Section>
      {submissions.length > 1 && (
        <Section id="earlier" title={say.earlier}>
          <Sent submissions={submissions} locale={locale} />
        </Section>
      )}
      <Section id="messages" title={say.messages}>
        <Conversation kind="message" {...{ locale, id, spoken }} said={messages} />
      </Section>
      <Section id="notes" title={say.notes}>
        <Conversation kind="note" {...{ locale, id, spoken }} said={notes} />
      </Section>
    </div>
  );
};

const CaseSide = ({ found, locale, today }: OpenCaseProps) => {
  const { clock, terms, application, events } = found;
  return (
    <aside className="min-w-0">
      {clock && (
        <Section id="clock" title={texts[locale].clock}>
          <ClockSection {...{ clock, terms, application, locale, today }} />
        </Section>
      )}
      <Section id="history" title={texts[locale].history}>
        <CaseHistory events={events} locale={locale} />
      </Section>
      <CaseOpinions found={found} locale={locale} />
      <OwnerHistory owners={found.owners} locale={locale} />
      <p className="mt-6">
        <a href={paths.staff.documents(locale, application.id)}>{texts[locale].documents}</a>
      </p>
    </aside>
  );
};

export default CasePage;
