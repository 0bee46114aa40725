import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { NoticeArea } from '#lib/catalogue/lists.ts';
import type { Context } from '#lib/kernel/context.ts';
import { mayPublish } from '#lib/publishing/may-publish.ts';

/** True if somebody publishes for what a notice is about: a service is its department's. */
export const mayAnnounce = (
  { actor, catalogue }: Pick<Context, 'actor'> & WithCatalogue,
  { department, service }: NoticeArea,
): boolean => mayPublish(actor, service === undefined ? department : catalogue.findGuide(service)?.department);
