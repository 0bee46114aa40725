import { z } from 'zod';
import { entryNamed } from '#app/_forms/entry-named.ts';
import { valuesOf } from '#app/_forms/values.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { refuseRequest } from '#app/_request/refuse-request.ts';
import { environment } from '#app/_server/environment.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { formatTime } from '#app/_ui/format.ts';
import { keepTyped, type TypedRefusal } from '#lib/applications/draft/keep-typed.ts';
import { limits } from '#lib/applications/rate-limits.ts';

const short = z.string().max(100);

/** The form of a page, as a browser sends it, and when it did; what belongs to none of its questions is left out by the act. */
const page = z
  .object({
    ...{ applicationId: z.uuid(), pageId: short, savedMark: short, writer: short },
    turn: z.string().regex(/^\d{1,15}$/),
    entry: entryNamed.optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ applicationId, pageId, savedMark, writer, turn, entry, ...raw }) => ({
    ...{ applicationId, page: pageId, seen: savedMark, writer, turn: Number(turn), entry },
    raw: raw as Record<string, string | string[]>,
  }));

const statuses: Record<TypedRefusal['code'], number> = {
  unknown_application: 404,
  page_closed: 410,
  changed_elsewhere: 409,
  too_long: 413,
};

/** Keeps what is typed on a page of an application, while it is typed; says at what time it did. */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  const { actor, ...rest } = await writingContext();
  if (!actor) return answer(401);
  const ctx = { ...rest, actor };
  const wait = await waitingTime(ctx, { of: limits.typing, by: ['person'] }, undefined);
  if (wait) return answer(429, { 'Retry-After': String(wait) });
  const sent = page.safeParse(valuesOf(await request.formData().catch(() => new FormData())));
  if (!sent.success) return answer(400);
  const kept = await keepTyped(ctx, sent.data);
  if (!kept.ok) return answer(statuses[kept.refusal.code]);
  return Response.json({ at: formatTime(kept.value) }, { headers: unstored });
};

const unstored = { 'Cache-Control': 'no-store' };

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...unstored, ...headers } });
