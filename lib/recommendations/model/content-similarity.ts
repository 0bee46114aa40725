/** Labels of an item, such as `event:birth`, `audience:citizen`, `word:住房`. */
export type Labels = ReadonlySet<string>;

/**
 * The cosine of two items' label sets, each label weighted by its rarity (inverse document frequency, Spärck Jones
 * 1972). Square, row by row, 0 to 1, with an empty diagonal.
 */
export function contentSimilarity(content: readonly Labels[]): Float64Array {
  const items = content.length;
  const similarity = new Float64Array(items * items);
  for (const [label, holders] of holdersOf(content)) {
    const weight = Math.log(items / holders.length) ** 2;
    if (label && weight > 0)
      for (const one of holders)
        for (const other of holders) similarity[one * items + other] = (similarity[one * items + other] ?? 0) + weight;
  }
  return normalised(similarity, items);
}

function holdersOf(content: readonly Labels[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [item, labels] of content.entries())
    for (const label of labels) holders.set(label, [...(holders.get(label) ?? []), item]);
  return holders;
}

/** Divides by the vector lengths (the diagonal holds their squares) and empties the diagonal. */
function normalised(products: Float64Array, items: number): Float64Array {
  const lengths = Float64Array.from({ length: items }, (_, item) => Math.sqrt(products[item * items + item] ?? 0));
  return products.map((product, cell) => {
    const from = Math.floor(cell / items);
    const to = cell % items;
    return from === to || product === 0 ? 0 : product / ((lengths[from] ?? 1) * (lengths[to] ?? 1));
  });
}
