import type { Metadata } from 'next';
import { EscalationLine } from '#app/_parts/staff/escalations.tsx';
import { ReplyForm } from '#app/_parts/supervision/reply-form.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { answerQuestion } from '#app/_parts/supervision/actions.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { readMyQuestions, type Question } from '#lib/applications/supervision/ladder/read-escalations.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '等我答复',
    empty: '没有要您答复的。',
    about: '说明原因和接下来的安排。答复会留在办件上，督办员看得到，申请人看不到。',
    done: '已答复。',
    owner: '经办人',
    nobody: '没有',
    due: '应办日期',
  },
  en: {
    title: 'Awaiting my reply',
    empty: 'Nothing awaits a reply of yours.',
    about: 'Say why, and what is done next. The reply stays with the case: supervisors see it, the applicant does not.',
    done: 'Your reply is recorded.',
    owner: 'Owner',
    nobody: 'nobody',
    due: 'Due',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

/** What somebody of the staff has been asked about cases. */
const QuestionsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.questions);
  const questions = await readMyQuestions(ctx);
  const state = await formState(answerQuestion);
  return (
    <StaffFrame {...{ ctx, locale }} here={paths.staff.questions}>
      <PageTitle locale={locale} title={say.title} />
      {'done' in state && <DoneNotice said={say.done} />}
      <h1 className="text-h2">{say.title}</h1>
      <p className="mt-1 text-column text-quiet">{questions.length > 0 ? say.about : say.empty}</p>
      <ol className="mt-4">
        {questions.map((question) => (
          <li key={question.id} className="border-t border-edge py-5">
            <CaseOf {...{ question, locale }} />
            <EscalationLine escalation={question} locale={locale} />
            <ReplyForm escalationId={question.id} locale={locale} />
          </li>
        ))}
      </ol>
    </StaffFrame>
  );
};

const CaseOf = ({ question: { about }, locale }: { question: Question; locale: Locale }) => {
  const say = texts[locale];
  return (
    <p className="mb-2">
      <span className="block text-base font-semibold">
        {theCatalogue().findGuide(about.service)?.name[locale] ?? about.service}
      </span>
      <Reference reference={about.reference ?? ''} />
      <span className="block text-quiet">
        {say.owner} <bdi>{about.assigneeName ?? say.nobody}</bdi>
        {about.dueOn && ` · ${say.due} ${formatDate(about.dueOn, locale)}`}
      </span>
    </p>
  );
};

export default QuestionsPage;
