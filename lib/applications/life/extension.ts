import type { Guide } from '#lib/catalogue/guide.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Terms } from './terms.ts';

/** Item types whose law knows no extension by the head of the agency; licences have it (Licensing Law Art. 42). */
const withoutExtension: ReadonlySet<Guide['type']> = new Set(['05', '07', '08', '09', '10', '20']);

export const hasExtension = ({ type }: Pick<Terms, 'type'>): boolean => !withoutExtension.has(type);

/** A limit that has run out cannot be extended: an overdue case stays overdue. */
export const isExpired = ({ dueOn }: { dueOn: Day | null }, today: Day): boolean => dueOn !== null && dueOn < today;
