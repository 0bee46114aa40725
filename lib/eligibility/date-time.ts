/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date and a time, with an offset or in UTC. */
const form =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d{1,2}?)(?::?(\d\d))?)?)?)?)?$/;

/** A date or a date-time of ISO 8601; a partial date is the last day that it may mean. */
export function readDateTime(text: string): Date | undefined {
  const parts = form.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = '', sign, hours = 0, minutes = 0] = parts;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const isWhole = month !== undefined && day !== undefined;
  // The day before the first of the next month is the last of this one.
  const date = isWhole
    ? Date.UTC(Number(year), Number(month) - 1, Number(day))
    : Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(date + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000 + milliseconds);
}

const units = {
  year: (date: Date, by: number) => date.setUTCFullYear(date.getUTCFullYear() + by),
  month: (date: Date, by: number) => date.setUTCMonth(date.getUTCMonth() + by),
  day: (date: Date, by: number) => date.setUTCDate(date.getUTCDate() + by),
  hour: (date: Date, by: number) => date.setUTCHours(date.getUTCHours() + by),
};

export const isUnit = (text: unknown): text is keyof typeof units =>
  typeof text === 'string' && Object.hasOwn(units, text);

export function plusTime(from: Date, by: number, unit: keyof typeof units): Date {
  const date = new Date(from);
  units[unit](date, by);
  return date;
}
