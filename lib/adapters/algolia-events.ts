import type { Locale } from '#lib/kernel/locale.ts';
import { indexName } from '#lib/search/request/records.ts';
import { openInsights, type AlgoliaAccount } from './algolia-client.ts';

/** A hit was opened, with its `position` from 1 over all pages, or applied for. */
export type SearchEvent = { queryID: string; service: string; locale: Locale } & (
  | { kind: 'click'; position: number }
  | { kind: 'conversion' }
);

/** Algolia requires a token; one for everybody identifies nobody. */
const userToken = 'everybody';

/** Sends events to Algolia; an event is lost if Algolia cannot be reached. */
export function algoliaEvents(account: AlgoliaAccount): (event: SearchEvent) => Promise<void> {
  const client = openInsights(account);
  return async ({ queryID, service, locale, ...event }) => {
    const said = { userToken, index: indexName(locale), queryID, objectIDs: [service] };
    const told =
      event.kind === 'click'
        ? { ...said, eventType: 'click' as const, eventName: 'Service opened', positions: [event.position] }
        : { ...said, eventType: 'conversion' as const, eventName: 'Service applied for' };
    await client.pushEvents({ events: [told] }).catch(() => undefined);
  };
}
