import type { Guide } from '#lib/catalogue/guide.ts';
import { listWordings, withWordings } from '#lib/catalogue/wordings.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Rewording } from './guide-version.ts';

/** The file's guide in published words. A text that the file has changed since stays the file's. */
export function reword(file: Guide, texts: Rewording): Guide {
  const stale = new Set(staleIn(file, texts));
  const valid = Object.entries(texts).flatMap(([path, { text }]) => (stale.has(path) ? [] : [[path, text] as const]));
  return withWordings(file, Object.fromEntries(valid));
}

/** The paths whose text the file has changed, or dropped, since they were reworded. */
export function staleIn(file: Guide, texts: Rewording): string[] {
  const now = textsOf(file);
  return Object.entries(texts).flatMap(([path, { was }]) => (isSame(now[path], was) ? [] : [path]));
}

/** The texts of a guide by path. */
export const textsOf = (guide: Guide): Partial<Record<string, Bilingual>> =>
  Object.fromEntries(listWordings(guide).map(({ path, text }) => [path, text]));

/** What of these texts differs from the file. */
export const rewordingOf = (file: Guide, texts: Partial<Record<string, Bilingual>>): Rewording =>
  changesBetween(file, withWordings(file, texts));

/** The texts of a guide that read otherwise in another of its states. */
export function changesBetween(before: Guide, after: Guide): Rewording {
  const texts = textsOf(after);
  return Object.fromEntries(
    listWordings(before).flatMap(({ path, text: was }) => {
      const text = texts[path];
      return text && !isSame(text, was) ? [[path, { was, text }]] : [];
    }),
  );
}

const isSame = (one: Bilingual | undefined, other: Bilingual | undefined): boolean =>
  one?.zh === other?.zh && one?.en === other?.en;
