import type { Application } from './application.ts';
import type { Terms } from './life/terms.ts';

/** How the applicant is to receive the result, and where, if it goes by post. */
export type Delivery = { way: string; isChosen: boolean; to: string[] };

const recipient = ['delivery-name', 'delivery-phone', 'delivery-address'];

/**
 * The way the applicant chose, or the only one there is where the form had nothing to choose. Money comes by transfer
 * whatever was chosen for the paper.
 */
export function deliveryOf(
  { form, answers }: Pick<Application, 'form' | 'answers'>,
  { delivery }: Pick<Terms, 'delivery'>,
): Delivery | undefined {
  const isAsked = form.pages.some(({ fields }) => fields.some(({ id }) => id === 'delivery'));
  const ofPaper = delivery.filter((way) => way !== 'bank-transfer');
  const only = delivery.length === 1 ? delivery[0] : ofPaper.length === 1 ? ofPaper[0] : undefined;
  const way = isAsked ? answers['delivery'] : only;
  if (typeof way !== 'string') return undefined;
  const to = recipient.flatMap((id) => (typeof answers[id] === 'string' && answers[id] ? [answers[id]] : []));
  return { way, isChosen: isAsked, to: way === 'post' ? to : [] };
}

export type DeliveryRefusal = { code: 'unknown_way' | 'other_way_unexplained' };

/** What keeps a result from being delivered so: a way that the service does not have, or another one than chosen without a reason. */
export function deliveryRefusal(
  application: Pick<Application, 'form' | 'answers'>,
  terms: Pick<Terms, 'delivery'>,
  { way, reason }: { way: string; reason: string },
): DeliveryRefusal | undefined {
  if (!terms.delivery.some((known) => known === way)) return { code: 'unknown_way' };
  const wanted = deliveryOf(application, terms);
  const isOther = wanted?.isChosen === true && way !== wanted.way && way !== 'bank-transfer';
  return isOther && !reason.trim() ? { code: 'other_way_unexplained' } : undefined;
}
