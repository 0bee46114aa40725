import { isCollection, isScalar, parseDocument, stringify } from 'yaml';
import { locales, type Bilingual } from '#lib/kernel/locale.ts';

type Replacement = { from: number; until: number; text: string };

/** The text of a guide.yaml with other words at some paths: everything else, comments included, stays as it is written. */
export function writeWords(yaml: string, texts: Partial<Record<string, Bilingual>>): string {
  const document = parseDocument(yaml);
  const replacements = Object.entries(texts).flatMap(([path, text]) =>
    locales.flatMap((locale): Replacement[] => {
      const keys = [...path.split('.').map(keyOf), locale];
      const node = document.getIn(keys, true);
      if (!text || !isScalar(node) || !node.range || node.value === text[locale]) return [];
      const parent = document.getIn(keys.slice(0, -1), true);
      const [from, until] = node.range;
      return [{ from, until, text: scalarOf(text[locale], isCollection(parent) && parent.flow) }];
    }),
  );
  return replacements
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, until, text: words }) => text.slice(0, from) + words + text.slice(until), yaml);
}

const keyOf = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);

/** A text on one line; quoted where it stands between braces, or would read as something else. */
const scalarOf = (text: string, isInFlow: boolean | undefined): string =>
  isInFlow ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
