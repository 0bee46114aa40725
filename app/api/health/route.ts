import { isDatabaseReady } from '#app/_server/database.ts';

/** Whether this process can serve people; nothing else about it. */
export const GET = async (): Promise<Response> => {
  const ready = await isDatabaseReady();
  const body = ready ? { status: 'ok', database: 'ready' } : { status: 'unavailable', database: 'unreachable' };
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
};
