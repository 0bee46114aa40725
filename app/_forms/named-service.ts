import { z } from 'zod';
import { theCatalogue } from '#app/_server/content.ts';

/** A service of the city by its name in either language, or by its address; null where nothing was typed. */
export const namedService = (unknown: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((typed) => typed === '' || named(typed), unknown)
    .transform((typed) => named(typed) ?? null);

const named = (typed: string): string | undefined =>
  theCatalogue()
    .listGuides()
    .find(({ id, name }) => [id, name.zh, name.en].includes(typed))?.id;
