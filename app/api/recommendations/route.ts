import { latestUsage } from '#app/_server/usage.ts';

export const dynamic = 'force-dynamic';

/** The weights, the same file for everybody; the device multiplies them with its own visit. */
export const GET = async (): Promise<Response> =>
  Response.json((await latestUsage()).weights, {
    headers: { 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' },
  });
