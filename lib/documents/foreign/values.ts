/** True for an absolute URL, which names issuers, subjects and kinds: `https:`, `did:`, `urn:` and others. */
export function isUrl(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value)) return false;
  try {
    return new URL(value).protocol !== '';
  } catch {
    return false;
  }
}

const stamp =
  /^-?(?:[1-9]\d{3,}|0\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

/**
 * Milliseconds of a `dateTimeStamp` of XML Schema, which always names its time zone; undefined for what is none. A year
 * that JavaScript cannot count is infinitely far.
 */
export function timeOf(value: unknown): number | undefined {
  const [, month, day] = (typeof value === 'string' && stamp.exec(value)) || [];
  if (typeof value !== 'string' || month === undefined) return undefined;
  if (Number(day) > daysIn(parseInt(value, 10), Number(month))) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? (value.startsWith('-') ? -Infinity : Infinity) : time;
}

/** The calendar repeats every 400 years. */
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();

export const isMediaType = (value: unknown): boolean =>
  typeof value === 'string' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;.*)?$/.test(value);

/** Digests as web pages give them for scripts (SRI): one or several, each with its algorithm. */
export const isSriDigest = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\s*sha(?:256|384|512)-[\w+/-]+={0,2}(?:\?\S*)?(?:\s+sha(?:256|384|512)-\S+)*\s*$/.test(value);

export const isMultibase = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:z[1-9A-HJ-NP-Za-km-z]+|u[\w-]+|U[\w-]+=*|m[\w+/]+|M[\w+/]+=*|f[\da-f]+|F[\dA-F]+|b[a-z2-7]+|B[A-Z2-7]+)$/.test(
    value,
  );
