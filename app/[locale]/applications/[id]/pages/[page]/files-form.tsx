import { sayFileRefusal } from '#app/_parts/files/refusal-words.ts';
import { shownFile } from '#app/_parts/files/shown-file.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { ShownFile } from '#app/_ui/files-field.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import type { CarriedFile, StoredFile } from '#lib/files/file.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Question } from '#app/_parts/form/question.tsx';
import type { Question as Asks } from '#app/_parts/form/questions.ts';

const texts = words({
  zh: { next: '保存并继续', missing: (paper: string) => `请上传“${paper}”` },
  en: { next: 'Save and continue', missing: (paper: string) => `Add a file for “${paper}”` },
});

/** The outcome of the files that were sent last, from the address. */
export type Sent = { field?: string; file?: string; most?: string };

type FilesFormProps = {
  locale: Locale;
  applicationId: string;
  pageId: string;
  toCheck: boolean;
  title: string;
  questions: Asks[];
  carried: Record<string, CarriedFile[]>;
  /** Files from before, newest first. */
  wallet: StoredFile[];
  sent: Sent;
};

/** A page of questions for files: sent to the door for files, with or without scripts, and led back here. */
export const FilesForm = ({ locale, applicationId, pageId, toCheck, title, ...asked }: FilesFormProps) => {
  const { questions, carried, wallet, sent } = asked;
  const errors = sent.file === 'missing' ? missing({ questions, carried, locale }) : errorsOf(sent, questions, locale);
  return (
    <form
      id="answers-form"
      action={paths.files}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="text-column"
    >
      <PageTitle locale={locale} title={title} error={Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="page" value={pageId} />
      {toCheck && <input type="hidden" name="toCheck" value="yes" />}
      <div className="space-y-8">
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            typed={() => []}
            error={(name) => errors[name]}
            files={(name) => ({
              files: (carried[name] ?? []).map((file) => shownFile(file, locale)),
              before: fromBefore(wallet, carried[name], locale),
            })}
          />
        ))}
      </div>
      <button className="button mt-8 max-sm:w-full">{texts[locale].next}</button>
    </form>
  );
};

/** Those that are not here yet and can be opened, with the day on which they were handed in. */
const fromBefore = (wallet: StoredFile[], here: CarriedFile[] = [], locale: Locale): ShownFile[] =>
  wallet
    .filter((file) => !here.some(({ id }) => id === file.id))
    .map((file) => ({ shown: shownFile(file, locale), day: formatDate(file.receivedAt, locale) }))
    .filter(({ shown }) => shown.href)
    .map(({ shown, day }) => ({ ...shown, state: day }));

const missing = ({ questions, carried, locale }: Pick<FilesFormProps, 'questions' | 'carried' | 'locale'>) =>
  Object.fromEntries(
    questions
      .filter(({ id, optional }) => !optional && !carried[id])
      .map(({ id, label }) => [id, texts[locale].missing(label)]),
  );

function errorsOf({ field, file, most }: Sent, questions: Asks[], locale: Locale): Record<string, string> {
  // A form that broke off does not tell which question it was about.
  const about = questions.find(({ id }) => id === field) ?? questions[0];
  const said = file && sayFileRefusal(locale, { code: file, most: Number(most ?? 0) });
  return about && said ? { [about.id]: said } : {};
}
