import type { Locale } from '#lib/kernel/locale.ts';

/** What the fields of an act are drawn from. */
export type FieldsOf = {
  locale: Locale;
  errors: Record<string, string>;
  value: (name: string) => string | undefined;
  many: (name: string) => string[];
  /** What the case offers to choose from: the pages of its form, the ways of delivery of its guide. */
  offers: { pages: { value: string; label: string }[]; ways: string[] };
};
