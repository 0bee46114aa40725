/** A key that was pressed several times in a row, and when last (ms). */
export type Presses = { key: string; times: number; at: number };
type Press = { key: string; at: number; isTyping: boolean };

/** The presses of one key that leave the page. */
export const enough = 3;
/** The longest time between two of them. */
const within = 5_000;

/**
 * Counts presses of Escape or Shift. Any other key, or a long wait, begins anew. Shift in a text field does not count: there
 * it switches Chinese input on and off.
 */
export function countPress(before: Presses, { key, at, isTyping }: Press): Presses {
  if (key !== 'Escape' && (key !== 'Shift' || isTyping)) return { key: '', times: 0, at };
  const goesOn = key === before.key && at - before.at <= within;
  return { key, times: goesOn ? before.times + 1 : 1, at };
}
