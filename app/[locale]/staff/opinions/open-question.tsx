import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { AnswerValue } from '#app/_parts/form/answer-value.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { OpenOpinion, ReplyRefusal } from '#lib/applications/opinion/give-opinion.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import type { Opinion } from '#lib/applications/opinion/opinion.ts';
import { translatedCopy } from '#lib/forms/translated-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { replyToOpinion } from './actions.ts';

type Words = Record<'question' | 'answers' | 'reply' | 'hint' | 'send', string> & {
  asked: (name: string, day: string) => string;
  due: (day: string) => string;
  refusals: Record<ReplyRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    question: '征求的意见',
    answers: '申请内容',
    reply: '您的意见',
    hint: '只能答复一次。经办人会收到通知，申请人看不到。答复以后，这里不再显示申请内容。',
    send: '答复',
    asked: (name, day) => `${name}，${day}`,
    due: (day) => `请在${day}前答复`,
    refusals: {
      unknown_opinion: '没有找到这条征求意见。',
      replied: '您已经答复过了。',
      reply_missing: '请写明您的意见。',
    },
  },
  en: {
    question: 'What is asked',
    answers: 'What was applied for',
    reply: 'Your opinion',
    hint: 'You reply once. The owner of the case is told; the applicant does not see it. After your reply the application is no longer shown here.',
    send: 'Send the reply',
    asked: (name, day) => `${name}, ${day}`,
    due: (day) => `Reply by ${day}`,
    refusals: {
      unknown_opinion: 'This question was not found.',
      replied: 'You have replied already.',
      reply_missing: 'Write your opinion.',
    },
  },
});

type OpenQuestionProps = { open: OpenOpinion; locale: Locale; title: string };

/** One question: the answers of the case and a form while the reply is owed, the reply afterwards. */
export const OpenQuestion = async ({ open, locale, title }: OpenQuestionProps) => {
  const { errors, refusal, notice } = await formState(replyToOpinion);
  const say = texts[locale];
  const { opinion, submissions } = open;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const latest = submissions.at(-1);
  return (
    <>
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <h1>{title}</h1>
      <p className="mt-2 text-quiet">{say.asked(opinion.askedBy ?? '', formatDate(opinion.askedAt, locale))}</p>
      <Section id="question" title={say.question}>
        <Said text={opinion.question} />
      </Section>
      {latest && (
        <Section id="answers" title={say.answers}>
          <Sent submission={latest} locale={locale} />
        </Section>
      )}
      <Section id="your-reply" title={say.reply}>
        {opinion.reply === null ? <ReplyForm opinion={opinion} locale={locale} /> : <Said text={opinion.reply} />}
      </Section>
    </>
  );
};

const Said = ({ text }: { text: string }) => (
  <p className="text-column whitespace-pre-line">
    <bdi>{text}</bdi>
  </p>
);

/** The newest submission, in the reader's language. */
const Sent = ({ submission, locale }: { submission: Submission; locale: Locale }) =>
  translatedCopy(submission, locale).map(({ page, title, rows }) => (
    <section key={page} className="mt-5">
      <h3 className="mb-1 text-base">{title}</h3>
      <SummaryList
        rows={rows.map(({ label, ...row }) => ({ term: label, value: <AnswerValue {...row} locale={locale} /> }))}
      />
    </section>
  ));

const ReplyForm = async ({ opinion, locale }: { opinion: Opinion; locale: Locale }) => {
  const { errors, values } = await formState(replyToOpinion);
  const say = texts[locale];
  return (
    <form id="reply-form" action={replyToOpinion} noValidate className="space-y-5 text-column">
      <p>{say.due(formatDate(opinion.dueOn, locale))}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="opinionId" value={opinion.id} />
      <LongTextField
        {...{ locale, id: 'reply', label: say.reply, hint: say.hint, error: errors['reply'] }}
        value={[values['reply'] ?? []].flat()[0]}
      />
      <button className="button">{say.send}</button>
    </form>
  );
};
