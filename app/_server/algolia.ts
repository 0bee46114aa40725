import 'server-only';
import { after } from 'next/server';
import { algoliaEvents, type SearchEvent } from '#lib/adapters/algolia-events.ts';
import type { AlgoliaAccount } from '#lib/adapters/algolia-client.ts';

export function algoliaAccount(): AlgoliaAccount | undefined {
  const { ALGOLIA_APP_ID: appId, ALGOLIA_API_KEY: apiKey } = process.env;
  return appId && apiKey ? { appId, apiKey } : undefined;
}

/** Algolia learns search outcomes only if the city opts in. */
export const areSearchesCounted = (): boolean => process.env['ALGOLIA_EVENTS'] === '1' && Boolean(algoliaAccount());

/** Sends the event after the answer. */
export function tellSearchEvent(event: SearchEvent): void {
  const account = algoliaAccount();
  if (account && areSearchesCounted()) after(() => algoliaEvents(account)(event));
}
