import type { Locale } from '#lib/kernel/locale.ts';
import { indexName } from '#lib/search/request/records.ts';
import { openInsights, type AlgoliaAccount } from './algolia-client.ts';

/**
 * The outcome of a search: a result was opened or applied for. `position` counts from 1 over all
 * pages.
 */
export type SearchEvent = { queryID: string; service: string; locale: Locale } & (
  | { kind: 'click'; position: number }
  | { kind: 'conversion' }
);

/** Algolia requires a token; one shared by everybody identifies nobody. */
const userToken = 'everybody';

/**
 * Reports search outcomes to Algolia. If Algolia is down, the event is lost and nobody is
 * disturbed.
 */
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
