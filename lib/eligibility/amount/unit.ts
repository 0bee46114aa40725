/** What a number counts: symbols above the line and below it. `CNY/month` is `{ of: ['CNY'], per: ['month'] }`. */
export type Unit = { of: string[]; per: string[] };

/** Units of one kind are converted into one another. A year has 365 days and twelve months of one length. */
const measures = new Map<string, readonly [kind: string, factor: number]>(
  Object.entries({
    ...{
      month: ['time', 1],
      quarter: ['time', 3],
      year: ['time', 12],
      day: ['time', 12 / 365],
      week: ['time', 84 / 365],
    },
    ...{ CNY: ['money', 1], kCNY: ['money', 1000] },
    ...{ mg: ['mass', 0.001], g: ['mass', 1], kg: ['mass', 1000], t: ['mass', 1e6] },
    ...{ mm: ['length', 0.001], cm: ['length', 0.01], m: ['length', 1], km: ['length', 1000] },
    ...{ 'm²': ['area', 1], person: ['person', 1], child: ['child', 1] },
    ...{ 'calendar quarter': ['calendar quarter', 1], 'calendar year': ['calendar year', 1], '%': ['%', 0.01] },
  } satisfies Record<string, readonly [string, number]>),
);

const kindOf = (symbol: string): string => measures.get(symbol)?.[0] ?? symbol;
const factorOf = (symbol: string): number => measures.get(symbol)?.[1] ?? 1;

export const isKnownUnit = (text: string): boolean => {
  const { of, per } = readUnit(text);
  return [...of, ...per].every((symbol) => measures.has(symbol));
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
