/** A browser may keep nothing at all; then nothing is remembered. */
export function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
