import { refuseRequest } from '#app/_request/refuse-request.ts';
import { sessionEndHere } from '#app/_request/session-end.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { environment } from '#app/_server/environment.ts';
import { systemContext } from '#app/_server/system-context.ts';

/** Says in how many seconds the session ends, or the key of a guest, and whether it does so in any case; asking is no use of it. */
export const GET = async (): Promise<Response> => answer();

/** Uses the session, so that it does not end for want of use. */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  await writingContext();
  return answer();
};

async function answer(): Promise<Response> {
  const ctx = await systemContext();
  const ends = await sessionEndHere(ctx);
  const headers = { 'Cache-Control': 'no-store' };
  if (!ends) return new Response(null, { status: 401, headers });
  const left = Math.floor((ends.at.getTime() - ctx.now().getTime()) / 1000);
  return Response.json({ left, isFinal: ends.isFinal }, { headers });
}
