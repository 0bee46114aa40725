/**
 * A text with its matches marked. `parts` come from the index; if its text is older than the catalogue's, the text is
 * shown unmarked.
 */
export const Marked = ({ text, parts = [] }: { text: string; parts?: string[] | undefined }) =>
  parts.join('') === text
    ? parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))
    : text;
