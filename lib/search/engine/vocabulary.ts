function indexIn(sorted: string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a term in the sorted vocabulary; -1 if no record has it. */
export function findTerm(sorted: string[], term: string): number {
  const index = indexIn(sorted, term);
  return sorted[index] === term ? index : -1;
}

export function completionsOf(sorted: string[], start: string, most: number): number[] {
  const completions: number[] = [];
  for (let term = indexIn(sorted, start); completions.length < most && sorted[term]?.startsWith(start); term++)
    if (sorted[term] !== start) completions.push(term);
  return completions;
}

type Near = { term: number; edits: number };

/** Terms one edit away (two from eight letters on) with the same first letter; a swap of neighbours is one edit. */
export function correctionsOf(sorted: string[], word: string, most: number): Near[] {
  const allowed = word.length >= 8 ? 2 : 1;
  const first = word[0] ?? '';
  const near: Near[] = [];
  for (let term = indexIn(sorted, first); sorted[term]?.startsWith(first); term++) {
    const known = sorted[term] ?? '';
    if (Math.abs(known.length - word.length) > allowed || known.length < 3) continue;
    const edits = editsBetween(word, known, allowed);
    if (edits <= allowed) near.push({ term, edits });
  }
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest).slice(0, most);
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; counts no further than `most` + 1. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (at === one.length && at === other.length) return 0;
  if (most === 0) return 1;
  const [left, right, allowed] = [one.slice(at), other.slice(at), most - 1];
  const isSwap = left[0] === right[1] && left[1] === right[0];
  const edits = [
    editsBetween(left.slice(1), right, allowed),
    editsBetween(left, right.slice(1), allowed),
    editsBetween(left.slice(1), right.slice(1), allowed),
    isSwap ? editsBetween(left.slice(2), right.slice(2), allowed) : most,
  ];
  return 1 + Math.min(...edits);
}
