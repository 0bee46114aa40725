import { guestHere } from '#app/_request/guest.ts';
import { currentContext } from '#app/_request/context.ts';
import { listDrafts } from '#lib/applications/draft/read-drafts.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Drafts } from './drafts.tsx';

/** What was begun of this service in this browser without signing in. */
export const GuestDrafts = async ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const guest = await guestHere();
  if (!guest) return null;
  return <Drafts drafts={await listDrafts({ ...(await currentContext()), actor: guest }, guide.id)} locale={locale} />;
};
