import { isHan, stemOf, wordsOf } from './analyse.ts';
import type { Lexicon, QueryTerm } from './query-terms.ts';

type Hit = { lexicon: Lexicon; names: string[] };

/** The query with its mistyped words and homophones written as in the hit; undefined if that is what was typed. */
export function inTheirWords(text: string, corrected: QueryTerm[], { lexicon, names }: Hit): string | undefined {
  const { terms } = lexicon.postings;
  const queryTerms = new Map(corrected.map((queryTerm) => [queryTerm.word, queryTerm]));
  const titleWords = names.flatMap((name) => wordsOf(name));
  const written = (queryTerm: QueryTerm): string | undefined => {
    const candidates = queryTerm.readings.map(({ term }) => terms[term] ?? '');
    return (
      titleWords.find((word) => candidates.includes(word) || candidates.includes(stemOf(word))) ?? queryTerm.corrected
    );
  };
  const words = wordsOf(text);
  const better = words.map((word) => {
    if (isHan(word)) return rewritten(word, queryTerms, { terms, names });
    const queryTerm = queryTerms.get(word);
    return (queryTerm?.corrected && written(queryTerm)) ?? word;
  });
  return better.every((word, index) => word === words[index]) ? undefined : better.join(' ');
}

type Known = { terms: string[]; names: string[] };

/** A run of Chinese with each pair written as in a name of the hit: itself, or one that sounds the same. */
function rewritten(run: string, queryTerms: Map<string, QueryTerm>, { terms, names }: Known): string {
  const typed = [...run];
  const better = [...run];
  for (let at = 0; at + 1 < typed.length; at++) {
    const pair = `${typed[at]}${typed[at + 1]}`;
    const readings = queryTerms.get(pair)?.readings.map(({ term }) => terms[term] ?? '') ?? [];
    const meant = readings.find((reading) => names.some((name) => name.includes(reading)));
    if (meant) better.splice(at, 2, ...meant);
  }
  return better.join('');
}
