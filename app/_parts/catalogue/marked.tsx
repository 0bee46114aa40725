/**
 * A text with what was found marked in it. `parts` are of the index, which may know an older text than the catalogue;
 * the text is then shown as it is.
 */
export const Marked = ({ text, parts = [] }: { text: string; parts?: string[] | undefined }) =>
  parts.join('') === text
    ? parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))
    : text;
