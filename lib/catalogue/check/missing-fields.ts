import type { z } from 'zod';
import { shape } from './check-shape.ts';
import { guideSchema } from '#lib/catalogue/guide.ts';
import { departmentSchema } from '#lib/catalogue/lists.ts';
import { isFixture, type RawContent, type Source } from '#lib/catalogue/load.ts';

/** A required field and the number of fixtures without it. */
export type Lack = { field: string; fixtures: number };
export type Lacking = { fixtures: number; lacks: Lack[] };

/**
 * Fields that keep fixtures from being published, by the completeness rule for the city's own guides and departments.
 */
export const lackingIn = (raw: RawContent): Record<'services' | 'departments', Lacking> => ({
  services: counted(raw.guides.filter(isFixture), guideSchema),
  departments: counted(entriesOf(raw.departments).filter(isFixture), departmentSchema),
});

function counted(fixtures: Source[], whole: z.ZodType): Lacking {
  const counts = new Map<string, number>();
  for (const field of fixtures.flatMap((source) => fieldsLacking(source, whole)))
    counts.set(field, (counts.get(field) ?? 0) + 1);
  const lacks = [...counts].map(([field, count]) => ({ field, fixtures: count }));
  return { fixtures: fixtures.length, lacks: lacks.toSorted((one, other) => other.fixtures - one.fixtures) };
}

/** Each field once: `materials.0.form` and `materials.1.form` are both `materials.*.form`. */
function fieldsLacking(source: Source, whole: z.ZodType): string[] {
  const lacking = shape(whole, [source]).findings.filter(({ rule }) => rule === 'C');
  return [...new Set(lacking.map(({ field }) => field.replaceAll(/\.\d+/g, '.*')))];
}

const entriesOf = ({ file, data }: Source): Source[] =>
  Object.entries(data ?? {}).map(([id, entry]) => ({ file, id, data: entry as unknown }));
