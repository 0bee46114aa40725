/** The rows of a statement written by hand: every driver puts them there, which drizzle's common type does not tell. */
export const rowsOf = (result: unknown): Record<string, unknown>[] =>
  (result as { rows: Record<string, unknown>[] }).rows;
