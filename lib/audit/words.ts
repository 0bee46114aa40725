import type { Bilingual } from '#lib/kernel/locale.ts';

/** How the log's page says the actions of a subject, and what its entries are about. */
export type AuditWords = {
  actions: Bilingual<Record<string, string>>;
  /**
   * An entry as a sentence, with places for `{who}`, `{what}` and facts by their names: `{who} read {what}`. An action
   * without one is said by its name.
   */
  sentences?: Bilingual<Record<string, string>>;
  subjects?: Bilingual<Record<string, string>>;
  /**
   * Actions that look at a person's data, with their purpose as the person is told it; `read reviewer` is what a reviewer
   * reads for, where that differs by role.
   */
  purposes?: Bilingual<Record<string, string>>;
};

export type Piece = { text: string } | { slot: string };

/** The texts and places of a sentence, in order. */
export const piecesOf = (sentence: string): Piece[] =>
  sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { slot: part.slice(1, -1) } : { text: part }));
