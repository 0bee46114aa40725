import { createCatalogue, type Catalogue } from './catalogue.ts';
import { aCity, type City } from './city.testing.ts';
import { parseCatalogue } from './parse-catalogue.ts';
import { readContent } from './read-content.ts';

let read: ReturnType<typeof readContent> | undefined;

/** The demonstration city's content, read once: what a test's context has unless it is given another. */
export const testContent = (): ReturnType<typeof readContent> => (read ??= readContent());

/** The catalogue of another, small city, whose one service is `food`. */
export function aCatalogue(change: (city: City) => void = () => undefined): Catalogue {
  const city = aCity();
  change(city);
  return createCatalogue(parseCatalogue(city, []));
}
