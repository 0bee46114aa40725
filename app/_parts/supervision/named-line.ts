import type { Line } from '#lib/applications/supervision/figures/figures.ts';

/** Limits in working days; on the spot is 0. */
export type Limits = { promise: number | undefined; law: number | undefined };

/** A line with its name in the reader's language; `limits` and their words are of services alone. */
export type Named = Line & { name: string; about?: string; limits?: Limits; promise?: string; law?: string };
