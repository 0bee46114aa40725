import 'server-only';
import { forgetExpired } from '#lib/adapters/rate-limit.ts';
import { keepCountsShort } from '#lib/applications/system/add-up-counts.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { takeEffectOfAll } from '#lib/applications/pending/take-effect.ts';
import { decideBySilence } from '#lib/applications/system/decide-by-silence.ts';
import { endPastRelatives } from '#lib/applications/conflict/end-relative.ts';
import { assignOwners } from '#lib/applications/system/assign-owners.ts';
import { escalate } from '#lib/applications/supervision/ladder/escalate.ts';
import { endPastCopies } from '#lib/applications/signatures/end-copy.ts';
import { indexCases } from '#lib/applications/system/index-cases.ts';
import { remindOfOpinions } from '#lib/applications/system/remind-of-opinions.ts';
import { lapseDrafts } from '#lib/applications/system/lapse-drafts.ts';
import { lapseGuestDrafts } from '#lib/applications/system/lapse-guest-drafts.ts';
import { remindOfPromises } from '#lib/applications/system/remind-of-promises.ts';
import { renewDates } from '#lib/applications/system/renew-dates.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { eraseExpired } from '#lib/files/erase-expired.ts';
import { scanWaiting } from '#lib/files/scan.ts';
import { findOrphans, sweep } from '#lib/files/sweep.ts';
import { recordDecided } from '#lib/applications/supervision/figures/record-decided.ts';
import type { Addresses } from '#lib/applications/supervision/ladder/digest-letter.ts';
import { sendDigests } from '#lib/applications/supervision/ladder/send-digests.ts';
import { issueDocuments } from '#lib/documents/issue/issue-documents.ts';
import { remindOfEnds } from '#lib/documents/remind.ts';
import { forgetSignIns } from '#lib/identity/forget-sign-ins.ts';
import { countUsage } from '#lib/recommendations/usage/count-usage.ts';
import { forgetMisses } from '#lib/search/misses/count-miss.ts';
import { systemContext, type PortalContext } from './system-context.ts';
import { sendLetters } from './letters.ts';
import { theIssuer } from './issuer.ts';
import { keepAnchors, verifyAudit } from './verify-audit.ts';
import { reportError } from './report-error.ts';

type Jobs = Record<string, (ctx: PortalContext<null> & { addresses: Addresses }) => Promise<unknown>>;

/**
 * Work that nobody asks for: acts of staff that are due, dates of another calendar, legal time limits, signatures that did not
 * come, cases of who left, the ladder of what is due, promised papers, drafts that lapse, files to scan, documents to issue and
 * to renew, due letters, waiting usage, what
 * old cases are found by, verification of the log, and deletion of expired data.
 */
const jobs: Jobs = {
  pending: (ctx) => takeEffectOfAll(ctx),
  dates: renewDates,
  kept: applyTimeLimits,
  silence: (ctx) => decideBySilence(ctx),
  signatures: endPastCopies,
  owners: async (ctx) => {
    await endPastRelatives(ctx);
    return assignOwners(ctx);
  },
  escalated: (ctx) => escalate(ctx),
  opinions: remindOfOpinions,
  promises: remindOfPromises,
  drafts: (ctx) => lapseDrafts(ctx),
  guests: (ctx) => lapseGuestDrafts(ctx),
  documents: (ctx) => issueDocuments({ ...ctx, issuer: theIssuer() }),
  reminders: remindOfEnds,
  mornings: (ctx) => sendDigests(ctx, ctx.addresses),
  letters: postLetters,
  decided: recordDecided,
  delivery: sendLetters,
  usage: countUsage,
  counts: keepCountsShort,
  terms: (ctx) => indexCases(ctx),
  limits: ({ db, now }) => forgetExpired(db, now()),
  audit: verifyAudit,
  anchors: hourly(keepAnchors),
  misses: forgetMisses,
  signIns: forgetSignIns,
  scans: (ctx) => scanWaiting(ctx),
  arrivals: (ctx) => sweep(ctx),
  expired: hourly((ctx) => eraseExpired(ctx)),
  orphans: hourly((ctx) => findOrphans(ctx)),
};

/** Once an hour in a process that lives long: what looks at everything there is, or at files. */
function hourly(work: Jobs[string]): Jobs[string] {
  let last = 0;
  return async (ctx) => {
    const at = ctx.now().getTime();
    if (at - last < 3_600_000) return undefined;
    last = at;
    return work(ctx);
  };
}

/** Runs due jobs in turn; their letters lead to `addresses`. A failing job is logged and does not stop the others; `failed` names it. */
export async function runJobs(addresses: Addresses): Promise<{ done: Record<string, unknown>; failed: string[] }> {
  const ctx = { ...(await systemContext()), addresses };
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
