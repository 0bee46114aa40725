import { marks } from '#lib/kernel/search-index.ts';
import { analyse } from '#lib/search/engine/analyse.ts';
import { highlight, soughtBy } from './highlight.ts';

/** A text with `marks` in parts, of which every second, from the one at 1, was found: `['', '居住证', '申领']`. */
export const partsOf = (marked: string): string[] => marked.split(anyMark);
const anyMark = new RegExp(`[${marks.start}${marks.end}]`, 'u');

/** A text that no index marked, in such parts: found are the words of the query as they are typed. */
export const partsTyped = (text: string, query: string): string[] =>
  partsOf(highlight(text, soughtBy(query, analyse(query))).value);
