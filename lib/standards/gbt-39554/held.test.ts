import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideSchema } from '#lib/catalogue/guide.ts';
import { departmentSchema, evidenceTypesSchema, placesSchema } from '#lib/catalogue/lists.ts';
import type { z } from 'zod';

const folder = new URL('../../../tests/standards/gbt-39554/', import.meta.url);
/** The rows of a table; a quoted cell may hold commas. */
const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );

const held = rowsOf('held.csv').map(([group = '', column = '', field = '', shown = '', reason = '']) => ({
  ...{ name: `${group}.${column}`, reason },
  ...{ fields: field.split(' ').filter(Boolean), shown: shown.split(' ').filter(Boolean) },
}));

/** Follows a path through the schema: lists, options and optional values. */
function reach(schema: z.core.$ZodType, path: string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  const { def } = schema as z.ZodType & { def: Record<string, unknown> };
  const inner = def['innerType'] ?? def['element'] ?? def['valueType'] ?? def['in'];
  if (inner) return reach(inner as z.core.$ZodType, path);
  if (Array.isArray(def['options'])) return def['options'].some((one: z.core.$ZodType) => reach(one, path));
  const next = (def['shape'] as Record<string, z.core.$ZodType> | undefined)?.[key];
  return next !== undefined && reach(next, rest);
}

const nouns: Record<string, z.ZodType> = {
  ...{ guide: guideSchema, department: departmentSchema },
  ...{ place: placesSchema, evidence: evidenceTypesSchema },
};

test('every element of the standard is in the table of what we hold, in the standard’s order', () => {
  expect(held.map(({ name }) => name)).toEqual(rowsOf('elements.csv').map(([group, column]) => `${group}.${column}`));
});

test.each(held)('$name has a field and a page that shows it, or a reason', ({ fields, shown, reason }) => {
  for (const path of fields) {
    const [noun = '', ...names] = path.split('.');
    expect(nouns[noun] && reach(nouns[noun], names), path).toBe(true);
  }
  for (const page of shown) expect(existsSync(`app/[locale]/${page}`), page).toBe(true);
  expect(fields.length > 0 && shown.length > 0, reason).toBe(reason === '');
});
