import type { Application } from '#lib/applications/application.ts';
import { guestDays } from '#lib/identity/guest/guest.ts';
import { addDays, dayOf, startOf, type Day } from '#lib/kernel/day.ts';

/** The last day of a guest’s draft that nobody touches again. They are told beforehand: nobody could write to them later. */
export const lastDayOfGuest = ({ updatedAt, keptAt }: Pick<Application, 'updatedAt' | 'keptAt'>): Day =>
  addDays(dayOf(keptAt && keptAt > updatedAt ? keptAt : updatedAt), guestDays);

/** Drafts of guests that were last touched before this have had their last day. */
export const eraseGuestsBefore = (today: Day): Date => startOf(addDays(today, -guestDays));
