import { z } from 'zod';
import { chineseList, chineseText } from '#lib/kernel/bilingual.ts';
import { guideSchema, limit } from './guide.ts';

const { codes, type, level, department, audience, visits } = guideSchema.shape;

/**
 * A service of another public catalogue, imported to try the portal at scale; never one of the city's own. It lacks
 * what its source omits, is otherwise in Chinese alone, and cannot be applied for.
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
  /** Absent if the source is silent, empty if it says there are none. */
  conditions: z.array(z.strictObject({ text: chineseText })).optional(),
  materials: z.array(z.strictObject({ name: chineseText })).optional(),
  visits: visits.optional(),
  /** The page the service was published on. */
  source: z.url().optional(),
});

export type Fixture = z.output<typeof fixtureSchema> & { id: string };
