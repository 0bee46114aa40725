import type { Form } from './form.ts';
import type { ShownProof } from './proof.ts';
import { documentOf, type Document, type Table } from './readable-copy.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type Row = {
  field: string;
  label: string;
  answer: string;
  table?: Table | undefined;
  proof?: ShownProof | undefined;
  /** The person's own words, which are in no language of ours. */
  isTyped: boolean;
  /** The question and the answer as they were seen, where they read otherwise there. */
  original?: { label: string; answer: string };
};

/** A readable copy in a reader's language, and beside it what was seen in the other one. */
export type TranslatedCopy = { page: string; title: string; original?: string; rows: Row[] }[];

type Sent = { form: Form; answers: Answers; document: Document; locale: Locale };

/** What was sent, with its questions and choices in `locale`; the order and the extent are those of what was seen. */
export function translatedCopy({ form, answers, document, locale: seenIn }: Sent, locale: Locale): TranslatedCopy {
  const typed = new Set(
    form.pages.flatMap(({ fields }) => fields.flatMap(({ kind, id }) => (isOwnWords(kind) ? [id] : []))),
  );
  const translated = locale === seenIn ? [] : documentOf(form, answers, locale);
  const rows = new Map(translated.flatMap((page) => page.rows.map((row) => [row.field, row] as const)));
  const titles = new Map(translated.map(({ page, title }) => [page, title]));
  return document.map((page) => {
    const title = titles.get(page.page) ?? page.title;
    return {
      ...{ page: page.page, title },
      ...(title !== page.title && { original: page.title }),
      rows: page.rows.map((seen) => {
        const { label, answer, table } = rows.get(seen.field) ?? seen;
        const isSame = label === seen.label && answer === seen.answer;
        const row = {
          ...{ field: seen.field, label, answer, isTyped: typed.has(seen.field) },
          ...(table && { table }),
          ...(seen.proof && { proof: seen.proof }),
        };
        return isSame ? row : { ...row, original: { label: seen.label, answer: seen.answer } };
      }),
    };
  });
}

const isOwnWords = (kind: string): boolean => kind === 'text' || kind === 'long-text';
