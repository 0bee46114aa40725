import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import type { WithChannels } from '#lib/kernel/channels.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { WithScanner } from '#lib/kernel/scanner.ts';

/** Everything an act on an application may touch. */
export type ApplicationContext<A extends Actor | null = Actor> = Context<A> &
  WithCatalogue &
  WithCalendar &
  WithScanner &
  WithChannels;
