import type { Bilingual } from '#lib/kernel/locale.ts';

/** How the log's page says the actions of a subject, and what its entries are about. */
export type AuditWords = {
  actions: Bilingual<Record<string, string>>;
  subjects?: Bilingual<Record<string, string>>;
};
