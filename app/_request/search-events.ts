import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { areSearchesCounted, tellSearchEvent } from '#app/_server/algolia.ts';
import { locales } from '#lib/kernel/locale.ts';
import { cookieName, cookieOptions } from './cookies.ts';

export const searchedFor = z.object({
  queryID: z.string().regex(/^[0-9a-f]{32}$/),
  service: z.string().regex(/^[a-z0-9-]{1,100}$/),
  locale: z.enum(locales),
});
type SearchedFor = z.output<typeof searchedFor>;

const name = () => cookieName('searched');

/** The browser keeps for an hour which search led to a service; the portal stores nothing. */
export async function rememberSearch(search: SearchedFor): Promise<void> {
  (await cookies()).set(name(), JSON.stringify(search), { ...cookieOptions(), maxAge: 3600 });
}

/** Reports an application to Algolia if a search led to this very service. */
export async function tellConversion(service: string): Promise<void> {
  if (!areSearchesCounted()) return;
  const kept = (await cookies()).get(name())?.value;
  const search = searchedFor.safeParse(parse(kept ?? ''));
  if (!search.success || search.data.service !== service) return;
  (await cookies()).delete({ name: name(), ...cookieOptions() });
  tellSearchEvent({ kind: 'conversion', ...search.data });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
