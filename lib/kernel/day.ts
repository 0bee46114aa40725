/** A calendar day in the city's zone (Asia/Shanghai, UTC+8 all year), as `YYYY-MM-DD`. */
export type Day = string;

const hour = 3_600_000;

export const dayOf = (at: Date): Day => new Date(at.getTime() + 8 * hour).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);

/** The same day some months on, or the last day of that month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(Number(day.slice(8)), date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** The days from `day` until `later`; negative if that is before. */
export const daysBetween = (day: Day, later: Day): number =>
  (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / (24 * hour);

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The first instant of `day` in the city. */
export const startOf = (day: Day): Date => new Date(Date.parse(`${day}T00:00:00Z`) - 8 * hour);
