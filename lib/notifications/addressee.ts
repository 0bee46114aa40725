import type { Locale } from '#lib/kernel/locale.ts';

/** A person, and where and in which language they are written to. */
export type Addressee = { personId: string; email: string | null; locale: Locale };
