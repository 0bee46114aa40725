import { marks } from '#lib/kernel/search-index.ts';
import { analyse } from '#lib/search/engine/analyse.ts';
import { highlight, matchedBy } from './highlight.ts';

/** Splits a text at its `marks`; every second part, from the one at 1, matched: `['', '居住证', '申领']`. */
export const partsOf = (marked: string): string[] => marked.split(anyMark);
const anyMark = new RegExp(`[${marks.start}${marks.end}]`, 'u');

/** The same parts for a text that no index marked: the words of the query as typed. */
export const partsTyped = (text: string, query: string): string[] =>
  partsOf(highlight(text, matchedBy(query, analyse(query))));
