import { z } from 'zod';

/** A moment in the city's zone, as a field of the kind `datetime-local` sends it; null where nothing was chosen. */
export const cityMoment = (invalid: string) =>
  z
    .string()
    .regex(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)?$/, invalid)
    .default('')
    .transform((typed) => (typed === '' ? null : new Date(`${typed}+08:00`)))
    .refine((moment) => moment === null || !Number.isNaN(moment.getTime()), invalid);

/** What such a field shows for a moment. */
export const asCityMoment = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
