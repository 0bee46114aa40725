import { isId } from '#lib/kernel/id.ts';
import type { Day } from '#lib/kernel/day.ts';
import { ages } from './days.ts';
import { decidedFigures, type DecidedFigure } from './decided-store.ts';
import { openFigures, type OpenFigure } from './open-store.ts';

/** Which cases a number of the supervision page counts; it stands in the address of their list. */
export type CaseFilter = {
  figure: OpenFigure | DecidedFigure | 'day' | 'age';
  department?: string | undefined;
  service?: string | undefined;
  owner?: string | undefined;
  /** With `day`. */
  day?: Day | undefined;
  /** With `age`: its place among the ages. */
  age?: number | undefined;
  /** With decided cases: those that used so many working days or more. */
  atLeast?: number | undefined;
};

export type FilterQuery = { [name in keyof CaseFilter]?: string | undefined };

export const isDecidedFigure = (figure: string): figure is DecidedFigure => Object.hasOwn(decidedFigures, figure);
export const isOpenFigure = (figure: string): figure is OpenFigure => Object.hasOwn(openFigures, figure);

/** Reads a filter from an address; undefined where it names no list. */
export function filterFrom({ figure = '', ...query }: FilterQuery): CaseFilter | undefined {
  const { department, service, day } = query;
  const owner = isId(query.owner) ? query.owner : undefined;
  const of = { department, service, owner };
  if (query.owner && !owner) return undefined;
  if (isOpenFigure(figure)) return { figure, ...of };
  if (isDecidedFigure(figure)) return { figure, ...of, atLeast: naturalOf(query.atLeast) };
  if (figure === 'day') return day && /^\d{4}-\d\d-\d\d$/.test(day) ? { figure, ...of, day } : undefined;
  const age = naturalOf(query.age);
  return figure === 'age' && age !== undefined && age < ages.length ? { figure, ...of, age } : undefined;
}

const naturalOf = (text: string | undefined): number | undefined =>
  text && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
