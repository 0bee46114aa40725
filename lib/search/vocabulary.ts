/** Where `text` stands, or would stand, in a sorted list. */
export function placeOf(sorted: string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a term in the sorted vocabulary; -1 where no record has it. */
export function findTerm(sorted: string[], term: string): number {
  const place = placeOf(sorted, term);
  return sorted[place] === term ? place : -1;
}

/** Numbers of the terms that go on from `start`, itself left out. */
export function completionsOf(sorted: string[], start: string, most: number): number[] {
  const found: number[] = [];
  for (let place = placeOf(sorted, start); found.length < most && sorted[place]?.startsWith(start); place++)
    if (sorted[place] !== start) found.push(place);
  return found;
}

type Near = { term: number; edits: number };

/** Terms one edit away (two from eight letters) with the same first letter, nearest first; a swap of neighbours is one edit. */
export function correctionsOf(sorted: string[], word: string, most: number): Near[] {
  const allowed = word.length >= 8 ? 2 : 1;
  const first = word[0] ?? '';
  const near: Near[] = [];
  for (let place = placeOf(sorted, first); sorted[place]?.startsWith(first); place++) {
    const term = sorted[place] ?? '';
    if (Math.abs(term.length - word.length) > allowed || term.length < 3) continue;
    const edits = editsBetween(word, term, allowed);
    if (edits <= allowed) near.push({ term: place, edits });
  }
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest).slice(0, most);
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other; more than `most` is not told apart. */
export function editsBetween(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let best = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
