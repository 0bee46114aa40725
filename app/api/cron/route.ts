import { createHash, timingSafeEqual } from 'node:crypto';
import { workspaceAddresses } from '#app/_request/workspace-addresses.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { runJobs } from '#app/_server/jobs.ts';
import { hasTurned } from '#app/_server/published.ts';
import { showPublished } from '#app/_server/show-published.ts';
import { environment } from '#app/_server/environment.ts';

/** In ms: a round that is late or fails is made up for by the next. */
const twoRounds = 120_000;

/** For a scheduler where no process lives long; it shows `Authorization: Bearer <CRON_SECRET>`. 500 where a job failed, the others done. */
export const GET = async (request: Request): Promise<Response> => {
  if (!isScheduler(request)) return new Response(null, { status: 404 });
  const work = await runJobs(workspaceAddresses(theIssuer()));
  if (hasTurned(twoRounds)) await showPublished();
  return Response.json(work, { status: work.failed.length > 0 ? 500 : 200, headers: { 'Cache-Control': 'no-store' } });
};

function isScheduler(request: Request): boolean {
  const { cronSecret } = environment();
  const shown = request.headers.get('authorization') ?? '';
  return cronSecret !== undefined && timingSafeEqual(digest(shown), digest(`Bearer ${cronSecret}`));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
