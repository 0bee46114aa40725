import { z } from 'zod';

const word = z.string().trim().min(1).max(60);
const words = z.array(word).min(1);
const inBoth = <T extends z.ZodType>(value: T) => z.strictObject({ zh: value, en: value });

/** content/search/synonyms.yaml: a search for any of `say` also looks for each of `mean`. */
export const synonymsSchema = inBoth(z.array(z.strictObject({ say: words, mean: words })));

/** content/search/best-bets.yaml: the services on top for a query, in this order. */
export const bestBetsSchema = inBoth(z.array(z.strictObject({ query: word, services: words })));

/** content/search/sensitive.yaml: services that recommendations leave out, and words that are never counted. */
export const sensitiveSchema = z.strictObject({
  services: z.strictObject({
    neverFrom: z.array(z.string()),
    neverTo: z.array(z.string()),
    /** Of each list one excludes the others: alternatives, and what undoes them. */
    notTogether: z.array(z.array(z.string()).min(2)).default([]),
  }),
  words: inBoth(z.array(word)),
});

export type Synonyms = z.output<typeof synonymsSchema>;
export type BestBets = z.output<typeof bestBetsSchema>;
export type Sensitive = z.output<typeof sensitiveSchema>;
