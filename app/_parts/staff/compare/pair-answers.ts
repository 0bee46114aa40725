import type { Submission } from '#lib/applications/case/submission.ts';
import { filesIn } from '#lib/forms/kinds/value.ts';
import { translatedCopy, type TranslatedCopy } from '#lib/forms/translated-copy.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export type Pair = {
  label: string;
  /** What each of the two cases says; undefined where it was not asked. */
  answers: [string | undefined, string | undefined];
  isSame: boolean;
};

export type PairedPage = { title: string; pairs: Pair[] };

type Row = TranslatedCopy[number]['rows'][number];
type Two = [Submission, Submission];

/**
 * The last submissions of two cases, answer by answer, in the order of the first; then what only the other one was asked. Of one
 * form the same questions stand side by side, of two forms those that read the same.
 */
export function pairAnswers([one, other]: Two, locale: Locale, isOneService: boolean): PairedPage[] {
  const keyOf = ({ field, label }: Row) => (isOneService ? field : label);
  const [copy, otherCopy] = [translatedCopy(one, locale), translatedCopy(other, locale)];
  const rest = new Map(otherCopy.flatMap(({ rows }) => rows.map((row) => [keyOf(row), row] as const)));
  const pages = copy.map(({ title, rows }) => ({
    title,
    pairs: rows.map((row) => {
      const beside = rest.get(keyOf(row));
      rest.delete(keyOf(row));
      return pairOf(row, beside, areSame(row, beside, [one, other]));
    }),
  }));
  const left = otherCopy.map(({ title, rows }) => ({
    title,
    pairs: rows.filter((row) => rest.has(keyOf(row))).map((row) => pairOf(undefined, row, false)),
  }));
  return [...pages, ...left].filter(({ pairs }) => pairs.length > 0);
}

const pairOf = (row: Row | undefined, beside: Row | undefined, isSame: boolean): Pair => ({
  label: row?.label ?? beside?.label ?? '',
  answers: [row?.answer, beside?.answer],
  isSame,
});

/** Files are the same if their bytes are, whatever they are called. */
function areSame(row: Row, beside: Row | undefined, [one, other]: Two): boolean {
  if (!beside) return false;
  const hashes = [filesIn(one.answers, row.field), filesIn(other.answers, beside.field)].map((files) =>
    files.map(({ hash }) => hash).join(' '),
  );
  return hashes[0] || hashes[1] ? hashes[0] === hashes[1] : row.answer === beside.answer;
}
