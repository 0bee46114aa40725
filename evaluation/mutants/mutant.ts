/** A guard made wrong on purpose: `before` stands once in `file`, and one of the named tests fails with `after` instead. */
export type Mutant = { name: string; file: string; before: string; after: string; tests: string[] };

/** The file's text with the mutant in it; nothing where `before` is absent or not unique, so that no other line is hit. */
export function planted(text: string, { before, after }: Pick<Mutant, 'before' | 'after'>): string | undefined {
  const [head, tail, ...more] = text.split(before);
  return head === undefined || tail === undefined || more.length > 0 ? undefined : head + after + tail;
}
