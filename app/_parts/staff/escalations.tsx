import { ReplyForm } from '#app/_parts/supervision/reply-form.tsx';
import { rungWords } from '#app/_parts/supervision/escalation-words.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Escalation } from '#lib/applications/supervision/ladder/escalation.ts';
import { wantsReply } from '#lib/applications/supervision/ladder/ladder.ts';
import { readEscalations } from '#lib/applications/supervision/ladder/read-escalations.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '督办',
    to: (person: string) => `致${person}`,
    by: (asker: string) => `${asker}问`,
    waiting: '等待答复',
    reason: '原因：',
    plan: '安排：',
  },
  en: {
    title: 'Supervision',
    to: (person: string) => `to ${person}`,
    by: (asker: string) => `by ${asker}`,
    waiting: 'Waiting for the reply',
    reason: 'Reason: ',
    plan: 'Plan: ',
  },
});

type EscalationsProps = { ctx: ApplicationContext; applicationId: string; locale: Locale };

/** What was told and asked about a case, what was replied, and the form for whoever owes a reply; nothing where nobody asked. */
export const Escalations = async ({ ctx, applicationId, locale }: EscalationsProps) => {
  const escalations = await readEscalations(ctx, applicationId);
  if (escalations.length === 0) return null;
  return (
    <section aria-labelledby="escalations-title" className="mt-8">
      <h2 id="escalations-title" className="text-h3">
        {texts[locale].title}
      </h2>
      <ol className="mt-2">
        {escalations.map((escalation) => (
          <li key={escalation.id} className="border-t border-line py-2">
            <EscalationLine {...{ escalation, locale }} />
            {escalation.owed && escalation.personId === ctx.actor.id && (
              <ReplyForm escalationId={escalation.id} locale={locale} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

export const EscalationLine = ({ escalation, locale }: { escalation: Escalation; locale: Locale }) => {
  const say = texts[locale];
  const { rung, person, asker, askedAt, question, reply, owed } = escalation;
  return (
    <>
      <p>
        <span className="font-semibold">{rungWords[locale][rung]}</span> <bdi>{say.to(person ?? '')}</bdi>
        {asker && <bdi> {say.by(asker)}</bdi>}
        <time dateTime={askedAt.toISOString()} className="block text-quiet">
          {formatDateTime(askedAt, locale)}
        </time>
      </p>
      {question && <p className="whitespace-pre-line">{question}</p>}
      {reply && (
        <p className="whitespace-pre-line">
          {say.reason}
          {reply.reason}
          <br />
          {say.plan}
          {reply.plan}
        </p>
      )}
      {wantsReply(rung) && owed && <p className="text-near">{say.waiting}</p>}
    </>
  );
};
