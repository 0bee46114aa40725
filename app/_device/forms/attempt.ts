/** Storage may be forbidden in a browser; then nothing is remembered. */
export function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
