import 'server-only';
import { forgetExpired } from '#lib/adapters/rate-limit.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { remindOfOpinions } from '#lib/applications/system/remind-of-opinions.ts';
import { renewDates } from '#lib/applications/system/renew-dates.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { eraseExpired } from '#lib/files/erase-expired.ts';
import { scanWaiting } from '#lib/files/scan.ts';
import { findOrphans, sweep } from '#lib/files/sweep.ts';
import { issueDocuments } from '#lib/documents/issue/issue-documents.ts';
import { remindOfEnds } from '#lib/documents/remind.ts';
import { forgetSignIns } from '#lib/identity/forget-sign-ins.ts';
import { countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { forgetMisses } from '#lib/search/misses/count-miss.ts';
import { systemContext, type PortalContext } from './system-context.ts';
import { sendLetters } from './letters.ts';
import { theIssuer } from './issuer.ts';
import { reportError } from './report-error.ts';

type Jobs = Record<string, (ctx: PortalContext<null>) => Promise<unknown>>;

/**
 * Work that nobody asks for: dates of another calendar, legal time limits, cases of who left, files to scan, documents to
 * issue and to renew, due letters, waiting usage, and deletion of expired data.
 */
const jobs: Jobs = {
  dates: renewDates,
  kept: applyTimeLimits,
  owners: (ctx) => assignOwners(ctx),
  opinions: remindOfOpinions,
  documents: (ctx) => issueDocuments({ ...ctx, issuer: theIssuer() }),
  reminders: remindOfEnds,
  letters: postLetters,
  delivery: sendLetters,
  usage: countUsage,
  limits: ({ db, now }) => forgetExpired(db, now()),
  misses: forgetMisses,
  signIns: forgetSignIns,
  scans: (ctx) => scanWaiting(ctx),
  arrivals: (ctx) => sweep(ctx),
  expired: hourly((ctx) => eraseExpired(ctx)),
  orphans: hourly((ctx) => findOrphans(ctx)),
};

/** Once an hour in a process that lives long: what looks at everything there is. */
function hourly(work: Jobs[string]): Jobs[string] {
  let last = 0;
  return async (ctx) => {
    const at = ctx.now().getTime();
    if (at - last < 3_600_000) return undefined;
    last = at;
    return work(ctx);
  };
}

/** Runs due jobs in turn. A failing job is logged and does not stop the others; `failed` names it. */
export async function runJobs(): Promise<{ done: Record<string, unknown>; failed: string[] }> {
  const ctx = await systemContext();
  const done: Record<string, unknown> = {};
  const failed: string[] = [];
  for (const [name, work] of Object.entries(jobs))
    try {
      done[name] = await work(ctx);
    } catch (error) {
      reportError(error, { kind: `due work: ${name}` });
      failed.push(name);
    }
  return { done, failed };
}
