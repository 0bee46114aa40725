import type { Bilingual } from '#lib/kernel/locale.ts';

/** A line of the log as it is read; `actor` is null for the system and for people not signed in. */
export type Entry = {
  id: string;
  at: Date;
  action: string;
  subject: string;
  actor: string | null;
  facts: Record<string, string>;
  about: About | undefined;
};

/** What a subject is called: the reference and service of a case, the title of a document, a name. */
export type About =
  | { kind: 'case'; id: string; reference: string | null; service: string; department: string }
  | { kind: 'document'; title: Bilingual; of: string }
  | { kind: 'name'; name: string };

/** An entry as a verification compares it with what it led to. */
export type Act = { subject: string; action: string; actorId: string | null; facts: Record<string, string> };
