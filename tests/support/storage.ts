/** What a browser keeps, for a tab or for longer; `isFull` where it keeps nothing more. */
export function aStorage(isFull = false) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('Quota exceeded');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}
