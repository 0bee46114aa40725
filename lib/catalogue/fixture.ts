import { z } from 'zod';
import { chineseList, chineseText } from '#lib/forms/bilingual.ts';
import { guideSchema, limit } from './guide.ts';

const { codes, type, level, department, audience, visits } = guideSchema.shape;

/**
 * A service of somebody else's public catalogue, imported to try the portal at its size; never one of the city's own.
 * It lacks what its source does not tell, says the rest in Chinese alone, and nobody can apply for it here.
 */
export const fixtureSchema = z.strictObject({
  fixture: z.literal(true),
  name: chineseText,
  summary: chineseText,
  aliases: chineseList.default({ zh: [], en: [] }),
  keywords: chineseList.default({ zh: [], en: [] }),
  ...{ codes, type, level, department, audience },
  lifeEvents: z.array(z.string()),
  limits: z.strictObject({ statutory: limit.optional(), promised: limit.optional() }),
  /** Conditions and materials are absent when the source is silent, and empty when it says that there are none. */
  conditions: z.array(z.strictObject({ text: chineseText })).optional(),
  materials: z.array(z.strictObject({ name: chineseText })).optional(),
  visits: visits.optional(),
  /** Where the service was published. */
  source: z.url().optional(),
});

export type Fixture = z.output<typeof fixtureSchema> & { id: string };
