import 'server-only';
import { cookies } from 'next/headers';
import { after } from 'next/server';
import { z } from 'zod';
import { algoliaEvents, type SearchEvent } from '#lib/adapters/algolia-events.ts';
import type { AlgoliaAccount } from '#lib/adapters/algolia-client.ts';
import { locales } from '#lib/kernel/locale.ts';
import { cookieName, cookieOptions } from './cookies.ts';

/** The city's Algolia account, if it has one. */
export function algoliaAccount(): AlgoliaAccount | undefined {
  const { ALGOLIA_APP_ID: appId, ALGOLIA_API_KEY: apiKey } = process.env;
  return appId && apiKey ? { appId, apiKey } : undefined;
}

/** Algolia learns search outcomes only if the city opts in. */
export const areSearchesCounted = (): boolean => process.env['ALGOLIA_EVENTS'] === '1' && Boolean(algoliaAccount());

export const searchedFor = z.object({
  queryID: z.string().regex(/^[0-9a-f]{32}$/),
  service: z.string().regex(/^[a-z0-9-]{1,100}$/),
  locale: z.enum(locales),
});
type SearchedFor = z.output<typeof searchedFor>;

const name = () => cookieName('searched');

/** Sends the event after the answer. */
export function tellSearchEvent(event: SearchEvent): void {
  const account = algoliaAccount();
  if (account && areSearchesCounted()) after(() => algoliaEvents(account)(event));
}

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
