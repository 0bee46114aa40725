import type { DecidedCount } from './decided-store.ts';
import type { OpenCount, OpenFigure } from './open-store.ts';

/** Decided cases in figures; a share or percentile of no case is undefined. */
export type Pace = {
  decided: number;
  p50: number | undefined;
  p90: number | undefined;
  /** Working days after the last day of the promise, and of the law's limit; below 0 before it. */
  byPromise: Percentiles;
  byLaw: Percentiles;
  /** Of the working days from acceptance to the decision, the share in which the clock stood still. */
  stoppedShare: number | undefined;
  correctionsPerCase: number | undefined;
  pastPromise: number;
  pastLaw: number;
  corrected: number;
  sentBack: number;
  overturned: number;
};

type Percentiles = { p50: number | undefined; p90: number | undefined };

export type Line = Record<OpenFigure, number> &
  Pace & { id: string; departments: string[]; days: number[]; ages: number[] };

export type Figures = {
  total: Line;
  departments: Line[];
  services: Line[];
  /** By owner; cases without one are in no line. */
  people: (Line & { name: string })[];
};

type Counts = { open: OpenCount[]; decided: DecidedCount[] };

/** Every table of the page from the two counts. */
export function figuresOf(counts: Counts): Figures {
  const names = new Map([...counts.open, ...counts.decided].map(({ personId, person }) => [personId, person ?? '']));
  return {
    total: lineOf('', counts),
    departments: linesBy(counts, ({ department }) => department),
    services: linesBy(counts, ({ service }) => service),
    people: linesBy(counts, ({ personId }) => personId).map((line) => ({ ...line, name: names.get(line.id) ?? '' })),
  };
}

type Group = Pick<OpenCount, 'department' | 'service' | 'personId'>;

function linesBy({ open, decided }: Counts, key: (of: Group) => string | null): Line[] {
  const groups = new Map<string, Counts>();
  const groupOf = (of: Group): Counts => {
    const id = key(of) ?? '';
    const group = groups.get(id) ?? { open: [], decided: [] };
    groups.set(id, group);
    return group;
  };
  for (const count of open) groupOf(count).open.push(count);
  for (const count of decided) groupOf(count).decided.push(count);
  return [...groups]
    .filter(([id]) => id !== '')
    .map(([id, group]) => lineOf(id, group))
    .toSorted((a, b) => b.overdue - a.overdue || b.open - a.open || (a.id < b.id ? -1 : 1));
}

function lineOf(id: string, { open, decided }: Counts): Line {
  const sum = (figure: OpenFigure): number => total(open.map((count) => count[figure]));
  return {
    id,
    departments: [...new Set([...open, ...decided].map(({ department }) => department))].toSorted(),
    ...{ open: sum('open'), near: sum('near'), overdue: sum('overdue'), due: sum('due') },
    urgent: sum('urgent'),
    ...{ stopped: sum('stopped'), unowned: sum('unowned') },
    days: addUp(open.map(({ days }) => days)),
    ages: addUp(open.map((count) => count.ages)),
    ...paceOf(decided),
  };
}

function paceOf(decided: DecidedCount[]): Pace {
  const sum = (figure: (count: DecidedCount) => number): number => total(decided.map(figure));
  const cases = sum((count) => count.cases);
  const counted = sum(({ used, cases: of }) => used * of);
  const stopped = sum((count) => count.stopped);
  return {
    decided: cases,
    ...percentilesOf(decided, ({ used }) => used),
    byPromise: percentilesOf(decided, ({ overPromise }) => overPromise),
    byLaw: percentilesOf(decided, ({ overLaw }) => overLaw),
    stoppedShare: counted + stopped > 0 ? stopped / (counted + stopped) : undefined,
    correctionsPerCase: cases > 0 ? sum(({ corrections }) => corrections) / cases : undefined,
    pastPromise: sum((count) => count.pastPromise),
    pastLaw: sum((count) => count.pastLaw),
    corrected: sum((count) => count.corrected),
    sentBack: sum((count) => count.sentBack),
    overturned: sum((count) => count.overturned),
  };
}

/** Half of the cases, and nine in ten, by a number of days; cases without one are not counted. */
function percentilesOf(counts: DecidedCount[], daysOf: (count: DecidedCount) => number | null): Percentiles {
  const measured = counts.flatMap((count) => {
    const used = daysOf(count);
    return used === null ? [] : [{ used, cases: count.cases }];
  });
  return { p50: percentile(measured, 0.5), p90: percentile(measured, 0.9) };
}

/** The days within which a share of the cases was decided (nearest rank); undefined of no case. */
export function percentile(counts: Pick<DecidedCount, 'used' | 'cases'>[], share: number): number | undefined {
  const ordered = counts.toSorted((a, b) => a.used - b.used);
  let left = Math.ceil(total(ordered.map(({ cases }) => cases)) * share);
  return ordered.find(({ cases }) => (left -= cases) <= 0)?.used;
}

const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const addUp = (lists: number[][]): number[] =>
  (lists[0] ?? []).map((_, index) => total(lists.map((list) => list[index] ?? 0)));
