import type { City } from '#lib/catalogue/lists.ts';

/**
 * The city's facts without a catalogue, for an error page; inlined by the build (next.config.js) from
 * content/city.yaml.
 */
export const builtIn = (): BuiltIn => JSON.parse(process.env['CITY'] ?? '') as BuiltIn;

type BuiltIn = Pick<City, 'portal'> & { hotline: Pick<City['hotline'], 'number'> };
