import { z } from 'zod';
import { environment } from '#app/_server/environment.ts';
import { refuseRequest } from '#app/_request/refuse-request.ts';
import { areSearchesCounted, tellSearchEvent } from '#app/_server/algolia.ts';
import { rememberSearch, searchedFor } from '#app/_request/search-events.ts';

const click = searchedFor.extend({ position: z.coerce.number().int().min(1).max(20_000) });

/** Receives a browser's ping that a hit was opened; 404 if the city does not count searches. */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  if (!areSearchesCounted()) return answer(404);
  // Global Privacy Control is honoured.
  if (request.headers.get('sec-gpc') === '1') return answer(204);
  const { query, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const followed = click.safeParse({ ...given, queryID: query });
  if (!followed.success) return answer(400);
  const { position, ...search } = followed.data;
  tellSearchEvent({ kind: 'click', position, ...search });
  await rememberSearch(search);
  return answer(204);
};

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
