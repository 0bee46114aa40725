import { isDatabaseReady } from '#app/_server/database.ts';

export const GET = async (): Promise<Response> => {
  const ready = await isDatabaseReady();
  const body = ready ? { status: 'ok', database: 'ready' } : { status: 'unavailable', database: 'unreachable' };
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
};
