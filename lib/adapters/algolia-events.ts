import type { Locale } from '#lib/kernel/locale.ts';
import { indexName } from '#lib/search/request/records.ts';
import { openInsights, type AlgoliaAccount } from './algolia-client.ts';

/** What came of a search: a result was opened, `position` counting from 1 over all pages, or applied for. */
export type SearchEvent = { queryID: string; service: string; locale: Locale } & (
  | { kind: 'click'; position: number }
  | { kind: 'conversion' }
);

/** Algolia asks for one; that it is everybody's is what makes it nobody's. */
const userToken = 'everybody';

/** Tells Algolia what came of searches. Algolia not being there is nobody's concern: the event is lost. */
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
