/** The sums of money that a text names: 80元, ¥80, CNY 80, 80 yuan. */
export const yuanIn = (text: string): number[] =>
  [...text.matchAll(/(?:¥|CNY) ?([\d,]+(?:\.\d+)?)|([\d,]+(?:\.\d+)?) ?(?:元|yuan)/g)].map(([, before, after]) =>
    Number((before ?? after ?? '').replaceAll(',', '')),
  );
