/** JSON with sorted keys, so that equal plain data has equal text (for hashes). */
export const canonical = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const parts = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(parts)
      .toSorted()
      .map((key) => [key, inOrder(parts[key])]),
  );
}
