import type { City } from '#lib/catalogue/lists.ts';

/**
 * What is known of the city where no catalogue is at hand, in a browser and on a page that failed: written into the
 * code by the build (next.config.js) from content/city.yaml.
 */
export const builtIn = (): BuiltIn => JSON.parse(process.env['CITY'] ?? '') as BuiltIn;

type BuiltIn = Pick<City, 'portal'> & { hotline: Pick<City['hotline'], 'number'> };
