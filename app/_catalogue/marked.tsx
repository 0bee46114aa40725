import { partsOf } from '#lib/search/mark.ts';

/** A text with what was searched marked in it. */
export const Marked = ({ text, query }: { text: string; query: string }) =>
  partsOf(text, query).map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part));
