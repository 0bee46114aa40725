import type { SnippetAct } from '#lib/catalogue/lists.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** A reason to insert and edit: `title` is what staff see, `text` what is inserted, in the reader's language. */
export type ReasonSnippet = { id: string; act: SnippetAct; title: Bilingual; text: Bilingual };

/** One that staff of a department keep for themselves; without a service it is for all. */
export type OwnSnippet = ReasonSnippet & { department: string; service: string | null };

/** The acts a page gives reasons for. */
export const snippetActsOf: Partial<Record<string, SnippetAct[]>> = {
  'decision-at-once': ['approve', 'refuse'],
  proposal: ['approve', 'refuse'],
  decision: ['approve', 'refuse'],
  'non-acceptance': ['not_accept'],
  return: ['return'],
  'correction-request': ['correction'],
  'sending-back': ['send_back'],
  stop: ['stop'],
  'extension-request': ['extend'],
  extension: ['extend'],
};

/** Adds a reason after what is written, on a line of its own. */
export const appended = (written: string, text: string): string =>
  written.trim() === '' ? text : `${written.trimEnd()}\n${text}`;
