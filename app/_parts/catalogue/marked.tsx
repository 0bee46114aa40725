/**
 * A text with its matched words marked. `parts` come from the index, which may have an older text than the catalogue; the
 * text is then shown unmarked.
 */
export const Marked = ({ text, parts = [] }: { text: string; parts?: string[] | undefined }) =>
  parts.join('') === text
    ? parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))
    : text;
