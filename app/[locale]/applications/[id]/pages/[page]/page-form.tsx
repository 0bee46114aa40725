import { randomUUID } from 'node:crypto';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Values } from '#app/_forms/values.ts';
import { formState } from '#app/_forms/form-state.ts';
import type { Filled } from '#lib/applications/draft/own-details.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { saveAnswers } from './actions.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { DropEntry } from './drop-entry.tsx';
import { FilledIn, FromDetails, KeepDetails, SameAsMe } from './own-details.tsx';
import { Question } from '#app/_parts/form/question.tsx';
import type { Question as Asks } from '#app/_parts/form/questions.ts';

const texts = words({
  zh: {
    next: '保存并继续',
    begun: (when: string) => `这一页填到一半，${when}自动保存。您当时填的都在下面，填好以后请按“保存并继续”。`,
  },
  en: {
    next: 'Save and continue',
    begun: (when: string) =>
      `You began this page and did not finish it. What you had written is below, kept on ${when}. When it is complete, press “Save and continue”.`,
  },
});

type PageFormProps = {
  locale: Locale;
  applicationId: string;
  pageId: string;
  toCheck: boolean;
  title: string;
  questions: Asks[];
  /** The saved answers of the page, or the words typed since, by the names of their inputs. */
  saved: Record<string, string[]>;
  /** When it was kept as typed, and is not complete. */
  begunAt: Date | undefined;
  /** The mark of what is saved for the page. */
  mark: string;
  /** Answers from the applicant's own details, by the person or the page that they fill in. */
  own: Record<string, Filled>;
  /** The answers here can become own details. */
  mayKeep: boolean;
  /** The entry of a list that the page asks for. */
  entry?: { list: string; place: number | 'new' } | undefined;
};

type PlaceProps = Pick<PageFormProps, 'locale' | 'applicationId' | 'pageId' | 'toCheck'>;

const Place = ({ locale, applicationId, pageId, toCheck }: PlaceProps) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="applicationId" value={applicationId} />
    <input type="hidden" name="pageId" value={pageId} />
    {toCheck && <input type="hidden" name="toCheck" value="yes" />}
  </>
);

/**
 * Holds the mark that the reader began with and a name for this window, also when the form comes back; a browser that fills in
 * forms leaves them alone.
 */
const Window = ({ values: { overMark, savedMark, writer }, mark }: { values: Values; mark: string }) => (
  <>
    <input type="hidden" name="savedMark" autoComplete="off" value={overMark ?? savedMark ?? mark} />
    <input type="hidden" name="writer" autoComplete="off" value={writer ?? randomUUID()} />
  </>
);

/** The entry that is asked for; and what Enter presses, before the buttons that add and remove entries. */
const OfEntries = ({ entry, questions }: Pick<PageFormProps, 'entry' | 'questions'>) => (
  <>
    {entry && <input type="hidden" name="entry" value={`${entry.list}.${entry.place}`} />}
    {questions.some(hasRows) && <button className="hidden" tabIndex={-1} aria-hidden="true" />}
  </>
);

const hasRows = ({ control, following = {} }: Asks): boolean =>
  control === 'rows' || Object.values(following).flat().some(hasRows);

/** One page of questions; what was typed stays, with or without scripts. */
export const PageForm = async ({ locale, title, questions, saved, ...more }: PageFormProps) => {
  const { mark, own, mayKeep, entry, begunAt, ...place } = more;
  const state = await formState(saveAnswers);
  const sent = Object.keys(state.values).length > 0;
  const typed = (name: string) => (sent ? [state.values[name] ?? []].flat() : (saved[name] ?? []));
  const names = Object.keys(sent ? state.values : saved);
  const { refusal } = state;
  const errors = refusal?.errors ?? state.errors;
  return (
    <form id="answers-form" action={saveAnswers} noValidate className="text-column" data-keeps={paths.typedAnswers}>
      <PageTitle locale={locale} title={title} error={Boolean(refusal ?? state.notice)} />
      <ErrorSummary locale={locale} errors={errors} refusal={state.notice ?? refusal?.said} />
      {refusal?.elsewhere && <ChangedMeanwhile {...{ locale, ...place }} elsewhere={refusal.elsewhere} />}
      <Place locale={locale} {...place} />
      <Window values={state.values} mark={mark} />
      <OfEntries {...{ entry, questions }} />
      {begunAt && !sent && <p className="mb-6">{texts[locale].begun(formatDateTime(begunAt, locale))}</p>}
      <div className="space-y-8">
        <FilledIn locale={locale} isFilled={'fillIn' in state.values} />
        <FromDetails {...{ locale, own, questions, typed }} />
        {questions.map((question) => (
          <Question
            key={question.id}
            {...{ question, typed, names }}
            error={(name) => errors[name]}
            first={({ id, label }) => <SameAsMe {...{ locale, own, id, label, typed }} />}
          />
        ))}
        {mayKeep && <KeepDetails locale={locale} checked={'keepDetails' in state.values} />}
      </div>
      <button className="button mt-8 max-sm:w-full">{texts[locale].next}</button>
      <p className="mt-3 text-small text-quiet empty:hidden" data-kept-state="" />
      <script src="/modules/drafts.js" type="module" />
      {typeof entry?.place === 'number' && <DropEntry locale={locale} />}
    </form>
  );
};
