/** What a number counts: symbols above the line and below it. `CNY/month` is `{ of: ['CNY'], per: ['month'] }`. */
export type Unit = { of: string[]; per: string[] };

/** Units of one kind are converted into one another. A year has 365 days and twelve months of one length. */
const measures: Record<string, number>[] = [
  { month: 1, quarter: 3, year: 12, day: 12 / 365, week: 84 / 365 },
  { CNY: 1, kCNY: 1000 },
  { mg: 0.001, g: 1, kg: 1000, t: 1e6 },
  { mm: 0.001, cm: 0.01, m: 1, km: 1000 },
  ...['m²', 'person', 'child', 'calendar quarter', 'calendar year'].map((symbol) => ({ [symbol]: 1 })),
  { '%': 0.01 },
];

const measureOf = (symbol: string) => measures.find((one) => Object.hasOwn(one, symbol));
/** The first unit of its kind. */
const kindOf = (symbol: string): string => Object.keys(measureOf(symbol) ?? {})[0] ?? symbol;
const factorOf = (symbol: string): number => measureOf(symbol)?.[symbol] ?? 1;

export const isKnownUnit = (text: string): boolean => {
  const { of, per } = readUnit(text);
  return [...of, ...per].every((symbol) => measureOf(symbol) !== undefined);
};

/** Symbols are joined by `.`, those below the line by `/` before each; an empty text counts nothing in particular. */
export function readUnit(text: string): Unit {
  const [of = '', ...per] = text.split('/').map((part) => part.trim());
  return { of: of.split('.').filter(Boolean), per: per.filter(Boolean) };
}

export const sayUnit = ({ of, per }: Unit): string => [of.toSorted().join('.'), ...per.toSorted()].join('/');

/** A number and its unit, as `3600 CNY/year` or `15%`; no unit where none is written. */
export function readQuantity(text: string): { value: number; unit: Unit | undefined } | undefined {
  const [, digits, unit = ''] = /^(-?\d{1,15}(?:\.\d{1,15})?)(?: ?([^\d\s.,+-][^]{0,60}))?$/.exec(text) ?? [];
  return digits === undefined ? undefined : { value: Number(digits), unit: unit === '' ? undefined : readUnit(unit) };
}

export const plain: Unit = { of: [], per: [] };
export const percent: Unit = { of: ['%'], per: [] };

/** What a number of the one unit is unitsTogether by to count the other; none where they do not fit. No unit fits every unit. */
export function factorBetween(from: Unit | undefined, to: Unit | undefined): number | undefined {
  if (!from || !to) return 1;
  const counts = new Map<string, number>();
  const count = (symbols: string[], by: number) => {
    for (const kind of symbols.map(kindOf)) if (kind !== '%') counts.set(kind, (counts.get(kind) ?? 0) + by);
  };
  count([...from.of, ...to.per], 1);
  count([...from.per, ...to.of], -1);
  return [...counts.values()].every((left) => left === 0) ? sizeOf(from) / sizeOf(to) : undefined;
}

const sizeOf = ({ of, per }: Unit): number => productOf(of.map(factorOf)) / productOf(per.map(factorOf));
const productOf = (numbers: number[]): number => numbers.reduce((product, one) => product * one, 1);

/** The unit of a product before anything in it is cancelled; none where no factor has one. */
export function unitsTogether(units: (Unit | undefined)[]): Unit | undefined {
  const given = units.filter((unit) => unit !== undefined);
  if (given.length === 0) return undefined;
  return { of: given.flatMap(({ of }) => of), per: given.flatMap(({ per }) => per) };
}

export const inverted = (unit: Unit | undefined): Unit | undefined => unit && { of: unit.per, per: unit.of };

/** The unit without pairs of one kind above and below the line; `%` stays only where nothing else is above it. */
export function simplified(unit: Unit | undefined): Unit | undefined {
  if (!unit) return undefined;
  const of = [...unit.of];
  const per = unit.per.filter((below) => {
    const at = of.findIndex((above) => kindOf(above) === kindOf(below));
    if (at >= 0) of.splice(at, 1);
    return at < 0 && below !== '%';
  });
  const others = of.filter((symbol) => symbol !== '%');
  return { of: others.length === 0 && of.length > 0 ? ['%'] : others, per };
}

/** Without the noise of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
