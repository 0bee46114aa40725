import type { Suspension } from '#lib/catalogue/guide.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { ServiceSwitch } from './switch.ts';

/** What a switch says in a guide; an open service says nothing. */
export const suspensionBy = ({ state, reason, instead, startsAt, endsAt }: ServiceSwitch): Suspension | undefined =>
  state === 'open'
    ? undefined
    : {
        ...{ state, reason, since: dayOf(startsAt) },
        ...(endsAt && { until: endsAt.toISOString() }),
        ...(instead !== null && { instead }),
      };
