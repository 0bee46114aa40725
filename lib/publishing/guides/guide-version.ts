import type { Bilingual } from '#lib/kernel/locale.ts';

/** Other words for texts of a guide, by path, each with the text of the file that it replaces. */
export type Rewording = Record<string, { was: Bilingual; text: Bilingual }>;

export const outcomes = ['published', 'rejected', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** Words that somebody proposed for a guide; without an outcome they wait for a second person. */
export type GuideVersion = {
  id: string;
  service: string;
  number: number;
  /** The version that was published when it was proposed, 0 for the file. */
  base: number;
  texts: Rewording;
  note: string;
  authorId: string;
  author: string | null;
  proposedAt: Date;
  outcome: Outcome | null;
  settledBy: string | null;
  settledAt: Date | null;
  reason: string | null;
};
