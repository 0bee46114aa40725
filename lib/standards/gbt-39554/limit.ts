import type { Limit } from '#lib/catalogue/guide.ts';
import { limitUnits } from './names.ts';

/** `null`: the law sets no limit. `undefined`: the guide does not say. */
type Told = Limit | null | undefined;

/** Days; 0 if there are none to count, which unit and text explain. */
export function daysOf(limit: Told): number | undefined {
  if (limit === undefined) return undefined;
  return limit && limit.unit !== 'on-the-spot' ? limit.days : 0;
}

export function unitOf(limit: Told): string | undefined {
  if (limit === undefined) return undefined;
  return limitUnits[limit ? limit.unit : 'none'];
}

export function explain(limit: Told, note?: string): string | undefined {
  if (limit === undefined) return undefined;
  const said = limit === null ? '法律、法规未规定办结时限' : sayLimit(limit);
  return note ? `${said}。${note}` : said;
}

export const sayLimit = (limit: Limit): string =>
  limit.unit === 'on-the-spot' ? '当场办结' : `${limit.days}个${limitUnits[limit.unit]}`;
