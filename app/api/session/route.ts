import { currentContext } from '#app/_request/context.ts';
import { refuseRequest } from '#app/_request/refuse-request.ts';
import { tokenHere } from '#app/_request/session.ts';
import { environment } from '#app/_server/environment.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { findSessionEnd } from '#lib/identity/session.ts';

/** Says in how many seconds the session ends, and whether it does so in any case; asking is no use of it. */
export const GET = async (): Promise<Response> => answer();

/** Uses the session, so that it does not end for want of use. */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  await currentContext();
  return answer();
};

async function answer(): Promise<Response> {
  const ctx = await systemContext();
  const token = await tokenHere();
  const ends = token && (await findSessionEnd(ctx, token));
  const headers = { 'Cache-Control': 'no-store' };
  if (!ends) return new Response(null, { status: 401, headers });
  const left = Math.floor((ends.at.getTime() - ctx.now().getTime()) / 1000);
  return Response.json({ left, isFinal: ends.isFinal }, { headers });
}
