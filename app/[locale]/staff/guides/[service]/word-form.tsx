import { DifferenceTable } from '#app/_parts/guides/difference-table.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { Values } from '#app/_forms/values.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { GuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';
import { changesBetween, reword, textsOf } from '#lib/publishing/guides/reword.ts';
import { proposeWords } from './actions.ts';
import { refusalWords, sayFaults } from './refusal-words.ts';
import { ReviewStep } from './review-step.tsx';
import { WordFields } from './word-fields.tsx';

const texts = words({
  zh: {
    title: '修改文字',
    about: '中文和英文都要改。只写文字，不写标签。',
    note: '为什么修改',
    noteHint: '审核的同事会看到，并留在版本记录里。',
    review: '核对改动',
    since: '您打开以后的改动',
  },
  en: {
    title: 'Change the words',
    about: 'Change both languages. Plain text only.',
    note: 'Why you change it',
    noteHint: 'The colleague who publishes it reads this, and it stays with the version.',
    review: 'Review the changes',
    since: 'Changed since you opened the page',
  },
});

type WordFormProps = {
  shown: GuideTexts;
  /** The texts to begin with: what is published, or an older version. */
  begin: Partial<Record<string, Bilingual>>;
  pageTitle: string;
  locale: Locale;
};

export const WordForm = async ({ shown, begin, pageTitle, locale }: WordFormProps) => {
  const { values, errors, refusal, notice, beside } = await formState(proposeWords);
  const say = texts[locale];
  const { file } = shown;
  if (beside) return <ReviewStep {...{ values, locale, pageTitle }}>{beside}</ReviewStep>;
  const faults = refusal?.code === 'faulty_texts' ? sayFaults(file, refusal.faults, locale) : {};
  const all = { ...errors, ...faults };
  const refused = notice ?? (refusal && refusal.code !== 'faulty_texts' && refusalWords[locale][refusal.code]);
  const before = refusal?.code === 'changed_since' ? guideAtStart(shown, one(values, 'start')) : undefined;
  const value = (path: string, language: Locale): string =>
    textIn(values, {
      name: `${path}.${language}`,
      begin: begin[path]?.[language],
      ...since(before, shown, { path, language }),
    });
  return (
    <form id="word-form" action={proposeWords} noValidate>
      <PageTitle locale={locale} title={pageTitle} error={Boolean(refused) || Object.keys(all).length > 0} />
      <ErrorSummary {...{ locale, errors: all }} refusal={refused} />
      {before && <Meanwhile {...{ before, shown, locale }} />}
      <h2 className="mt-8 text-large">{say.title}</h2>
      <p className="text-quiet">{say.about}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="service" value={file.id} />
      <input type="hidden" name="start" value={shown.start} />
      <WordFields {...{ guide: file, value, errors: all, locale }} />
      <div className="mt-8 space-y-5 text-column">
        <LongTextField
          {...{ locale, id: 'note', label: say.note, hint: say.noteHint, rows: 3, error: all['note'] }}
          value={one(values, 'note')}
        />
        <button name="review" value="yes" className="button">
          {say.review}
        </button>
      </div>
    </form>
  );
};

const Meanwhile = ({ before, shown, locale }: { before: Guide; shown: GuideTexts; locale: Locale }) => (
  <>
    <h2 className="text-large">{texts[locale].since}</h2>
    <DifferenceTable guide={shown.file} changes={changesBetween(before, shown.now)} locale={locale} />
  </>
);

type Since = { before?: string | undefined; now?: string | undefined };

/** What a text was when the page was opened, and is now, if it may have changed. */
const since = (before: Guide | undefined, { now }: GuideTexts, at: { path: string; language: Locale }): Since =>
  before ? { before: textsOf(before)[at.path]?.[at.language], now: textsOf(now)[at.path]?.[at.language] } : {};

/** What was typed, but the newest where nothing was changed. */
function textIn(
  values: Values,
  { name, begin, before, now }: Since & { name: string; begin: string | undefined },
): string {
  if (values[name] === undefined) return begin ?? '';
  const typed = one(values, name);
  return typed === before ? (now ?? typed) : typed;
}

const one = (values: Values, name: string): string => [values[name] ?? ''].flat()[0] ?? '';

/** The guide that an older page was made of; the file's own changes since are not known. */
function guideAtStart({ file, versions }: GuideTexts, start: string) {
  const number = Number(start.split('-')[0]);
  return reword(file, versions.find((version) => version.number === number)?.texts ?? {});
}
