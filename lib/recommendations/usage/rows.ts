/** Every driver puts raw rows there, which drizzle's common type does not say. */
export const rowsOf = (result: unknown): Record<string, unknown>[] =>
  (result as { rows: Record<string, unknown>[] }).rows;
