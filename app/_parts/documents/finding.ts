import type { Verdict } from '#lib/documents/credential/check-document.ts';
import type { LineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** What a reader is shown of a document: what it is worth, in a frame of classes, and what it says. */
export type Finding = {
  look: string;
  title: string;
  about: string;
  heading: string;
  lines: { label: string; value: string }[];
};

/** How a page speaks of each verdict; the classes of the frame are its look. */
export type Speech = {
  locale: Locale;
  words: Record<Verdict['state'], { title: string; about: string }>;
  looks: Record<Verdict['state'], string>;
  lines: LineWords;
};

/** The words are an argument, because a browser has one language. */
export function findingOf(verdict: Verdict, { locale, words, looks, lines: labels }: Speech): Finding {
  const claims = 'claims' in verdict ? verdict.claims : undefined;
  return {
    ...words[verdict.state],
    look: looks[verdict.state],
    heading: claims?.title[locale] ?? '',
    lines: claims ? [{ label: labels.number, value: claims.number }, ...linesOf(claims, locale, labels)] : [],
  };
}
