import { SearchError } from '#lib/kernel/search-index.ts';

/** A piece of a filter: a sign, a keyword (AND, OR, NOT, TO), or a name or value; `at` counts characters from 1. */
export type Word = { kind: 'sign' | 'keyword' | 'text'; text: string; at: number };

const piece = /\s*(?:([():]|<=|>=|!=|[<>=])|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s():<>=!"']+))/suy;
const keywords = ['AND', 'OR', 'NOT', 'TO'];

/** Throws a SearchError at the first character that is no piece of a filter, such as a quote that never ends. */
export function filterWords(filters: string): Word[] {
  const words: Word[] = [];
  const end = filters.trimEnd().length;
  piece.lastIndex = 0;
  while (piece.lastIndex < end) {
    const from = piece.lastIndex;
    const found = piece.exec(filters);
    if (!found) throw broken('cannot be read', from + 1);
    words.push({ ...wordOf(found), at: from + 1 });
  }
  return words;
}

function wordOf([, sign, double, single, bare]: string[]): Omit<Word, 'at'> {
  if (sign) return { kind: 'sign', text: sign };
  const quoted = double ?? single;
  if (quoted !== undefined) return { kind: 'text', text: quoted.replaceAll(/\\(.)/gsu, '$1') };
  return { kind: keywords.includes(bare ?? '') ? 'keyword' : 'text', text: bare ?? '' };
}

export const broken = (what: string, at: number): SearchError =>
  new SearchError(`filters: character ${at} ${what}. Write for example: online:yes AND (audience:a OR audience:"b c")`);
