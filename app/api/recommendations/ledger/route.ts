import { systemContext } from '#app/_server/system-context.ts';
import { readLedger } from '#lib/recommendations/usage/read-releases.ts';

export const dynamic = 'force-dynamic';

/** The public ledger: every release there was, what it promises, and the hash of its text. */
export const GET = async (): Promise<Response> =>
  Response.json(await readLedger(await systemContext()), {
    headers: { 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' },
  });
