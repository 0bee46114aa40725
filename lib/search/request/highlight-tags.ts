import { marks, type Highlight, type SearchRequest } from '#lib/kernel/search-index.ts';

type Tags = Pick<SearchRequest, 'highlightPreTag' | 'highlightPostTag'>;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Puts the tags that were asked for where the `marks` are. The text is escaped first, so that no record
 * and no query can bring markup of its own; without tags of one's own the text stays plain, in its marks.
 */
const dress = (tags: Tags): ((text: string) => string) => {
  const { highlightPreTag: pre = marks.start, highlightPostTag: post = marks.end } = tags;
  if (pre === marks.start && post === marks.end) return (text) => text;
  return (text) =>
    text
      .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
      .replaceAll(marks.start, () => pre)
      .replaceAll(marks.end, () => post);
};

type Highlights = Record<string, Highlight | Highlight[]>;

export function dressAll(highlights: Highlights, tags: Tags): Highlights {
  const write = dress(tags);
  const one = (highlight: Highlight): Highlight => ({ ...highlight, value: write(highlight.value) });
  return Object.fromEntries(
    Object.entries(highlights).map(([name, found]) => [name, Array.isArray(found) ? found.map(one) : one(found)]),
  );
}
