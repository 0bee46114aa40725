import { longestExtensionOf } from '#lib/catalogue/case-rules.ts';
import type { Day } from '#lib/kernel/day.ts';
import { sinceReopened, type Step } from './life.ts';
import type { Terms } from './terms.ts';

/** A limit that has run out cannot be extended: an overdue case stays overdue. */
const isExpired = ({ dueOn }: { dueOn: Day | null }, today: Day): boolean => dueOn !== null && dueOn < today;

type Limited = {
  application: { dueOn: Day | null };
  events: { step: Step }[];
  terms: Pick<Terms, 'type' | 'extension'>;
};

export type ExtensionRefusal = { code: 'too_long' | 'no_extension' | 'expired' | 'once_only' };

/** Why a case cannot be extended any more, or ever, whoever asks. */
export function refusesExtension(
  { application, events, terms }: Limited,
  today: Day,
): ExtensionRefusal['code'] | undefined {
  if (longestExtensionOf(terms) === 0) return 'no_extension';
  if (isExpired(application, today)) return 'expired';
  return sinceReopened(events).some(({ step }) => step === 'extend') ? 'once_only' : undefined;
}

export const isTooLong = (days: number, { terms }: Pick<Limited, 'terms'>): boolean =>
  days < 1 || days > longestExtensionOf(terms);
