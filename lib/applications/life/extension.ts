import type { Guide } from '#lib/catalogue/guide.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import type { Day } from '#lib/kernel/day.ts';
import { sinceReopened } from './life.ts';
import type { Terms } from './terms.ts';

/** The most that the head of the agency may add, once (Licensing Law Art. 42). */
export const longestExtension = 10;

/** Item types whose law knows no extension by the head of the agency; licences have it (Licensing Law Art. 42). */
const withoutExtension: ReadonlySet<Guide['type']> = new Set(['05', '07', '08', '09', '10', '20']);

const hasExtension = ({ type }: Pick<Terms, 'type'>): boolean => !withoutExtension.has(type);

/** A limit that has run out cannot be extended: an overdue case stays overdue. */
const isExpired = ({ dueOn }: { dueOn: Day | null }, today: Day): boolean => dueOn !== null && dueOn < today;

type Limited = {
  application: Pick<Application, 'dueOn'>;
  events: Pick<ApplicationEvent, 'step'>[];
  terms: Pick<Terms, 'type'>;
};

export type ExtensionRefusal = { code: 'too_long' | 'no_extension' | 'expired' | 'once_only' };

/** Why a case cannot be extended any more, or ever, whoever asks. */
export function refusesExtension(
  { application, events, terms }: Limited,
  today: Day,
): ExtensionRefusal['code'] | undefined {
  if (!hasExtension(terms)) return 'no_extension';
  if (isExpired(application, today)) return 'expired';
  return sinceReopened(events).some(({ step }) => step === 'extend') ? 'once_only' : undefined;
}

export const isTooLong = (days: number): boolean => days < 1 || days > longestExtension;
