import type { ApplicationContext } from '#lib/applications/context.ts';
import { deliveryRefusal, type DeliveryRefusal } from '#lib/applications/delivery.ts';
import { err } from '#lib/kernel/result.ts';
import { actOnCase, type OnCase } from '#lib/applications/staff/staff-act.ts';

/** 送达: the result is handed over; `way` says how. Another way than the applicant chose needs its reason. */
export const deliver = (ctx: ApplicationContext, { way, reason, ...on }: OnCase & { way: string; reason: string }) =>
  actOnCase<'deliver', DeliveryRefusal>(ctx, on, {
    step: 'deliver',
    effect: ({ application, terms }) => {
      const refusal = deliveryRefusal(application, terms, { way, reason });
      return refusal ? err(refusal) : { facts: { way, reason } };
    },
  });
