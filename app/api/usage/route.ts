import { z } from 'zod';
import { systemContext } from '#app/_server/system-context.ts';
import { environment } from '#app/_server/environment.ts';
import { refuseRequest } from '#app/_request/refuse-request.ts';
import { isFlood } from '#app/_server/rate-limit.ts';
import { atMost } from '#lib/recommendations/device/choose.ts';
import { countedServices } from '#lib/recommendations/usage/count-usage.ts';
import { receiveBasket } from '#lib/recommendations/usage/receive-basket.ts';
import { arms } from '#lib/recommendations/privacy/impression.ts';

const basket = z.strictObject({
  services: z.array(z.string().max(100)),
  list: z.strictObject({ arm: z.enum(arms), followed: z.int().min(0).max(atMost) }).optional(),
});

/**
 * Takes a basket, `{ "services": ["…"] }`: what one device read, at most once a day; and with it, as `list`, how one of
 * the lists it saw came about and was followed, which is counted apart. No cookie is read; the address is counted in
 * memory only, against floods; the time is not kept.
 */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  // A browser that asks for privacy on its reader's behalf is taken at its word.
  if (request.headers.get('sec-gpc') === '1') return answer(204);
  if (isFlood(request)) return answer(429);
  const sent = basket.safeParse(parse(await request.text()));
  if (!sent.success) return answer(400);
  const { services, list } = sent.data;
  const ctx = await systemContext();
  const received = await receiveBasket(ctx, {
    ids: services,
    known: countedServices(ctx.catalogue),
    impression: list,
  });
  return answer(!received.ok && received.refusal.code === 'too_long' ? 400 : 204);
};

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
