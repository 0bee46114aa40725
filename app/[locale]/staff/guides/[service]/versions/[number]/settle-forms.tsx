import { formState, type FormState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { GuideVersion } from '#lib/publishing/guides/guide-version.ts';
import type { SettleRefusal } from '#lib/publishing/guides/settle.ts';
import { publishWords, rejectWords, withdrawWords } from './actions.ts';

const texts = words({
  zh: {
    title: '审核',
    own: '这是您自己提出的，由另一位同事审核、发布。',
    ...{ publish: '发布', reject: '退回', withdraw: '撤回' },
    ...{ reason: '为什么退回', hint: '提出的同事会看到。' },
  },
  en: {
    title: 'Decide',
    own: 'You proposed this, so a colleague has to publish it.',
    ...{ publish: 'Publish', reject: 'Send back', withdraw: 'Take back' },
    ...{ reason: 'Why you send it back', hint: 'Its author reads this.' },
  },
});

const refusals: Bilingual<Record<SettleRefusal['code'], string>> = words({
  zh: {
    not_yours: '这份办事指南不归您管。',
    settled_before: '同事刚刚处理过这一版，结果在上面。',
    own_proposal: '自己提出的改动要由另一位同事审核。',
    not_the_author: '只有提出的同事能撤回。',
    changed_since: '提出以后，指南又发布了别的版本。请退回，让同事在新的文字上修改。',
  },
  en: {
    not_yours: 'This guide is not among yours.',
    settled_before: 'A colleague has just dealt with this version; see above.',
    own_proposal: 'A colleague has to decide on what you proposed yourself.',
    not_the_author: 'Only its author can take it back.',
    changed_since: 'Another version was published since. Send it back to be made from the new words.',
  },
});

type SettleFormsProps = { version: GuideVersion; me: string; pageTitle: string; locale: Locale };

/** What can be done with a version that waits: its author takes it back, others publish it or send it back. */
export const SettleForms = async ({ version, me, pageTitle, locale }: SettleFormsProps) => {
  const say = texts[locale];
  const states: FormState<SettleRefusal>[] = [
    await formState(publishWords),
    await formState(rejectWords),
    await formState(withdrawWords),
  ];
  const errors = Object.assign({}, ...states.map((state) => state.errors)) as Record<string, string>;
  const refused = states.flatMap(({ notice, refusal }) => notice ?? (refusal ? refusals[locale][refusal.code] : []))[0];
  const reason = states.flatMap(({ values }) => values['reason'] ?? [])[0];
  const title = (
    <>
      <PageTitle locale={locale} title={pageTitle} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary {...{ locale, errors }} refusal={refused} />
    </>
  );
  if (version.outcome) return title;
  return (
    <section aria-labelledby="decide" className="mt-14 space-y-6 text-column">
      {title}
      <h2 id="decide" className="text-large">
        {say.title}
      </h2>
      {version.authorId === me ? (
        <form action={withdrawWords} className="space-y-4">
          <Which {...{ locale, version }} />
          <p>{say.own}</p>
          <button className="button button-quiet">{say.withdraw}</button>
        </form>
      ) : (
        <Decision {...{ version, locale, reason, error: errors['reason'] }} />
      )}
    </section>
  );
};

type OnVersion = { version: GuideVersion; locale: Locale };

const Decision = ({ reason, error, ...on }: OnVersion & { reason: string | undefined; error: string | undefined }) => {
  const { locale } = on;
  const say = texts[locale];
  return (
    <>
      <form action={publishWords}>
        <Which {...on} />
        <button className="button">{say.publish}</button>
      </form>
      <form id="reject-form" action={rejectWords} noValidate className="space-y-4">
        <Which {...on} />
        <LongTextField
          {...{ locale, id: 'reason', label: say.reason, hint: say.hint, rows: 3, error }}
          value={reason}
        />
        <button className="button button-quiet">{say.reject}</button>
      </form>
    </>
  );
};

const Which = ({ version, locale }: OnVersion) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="versionId" value={version.id} />
  </>
);
