import 'server-only';
import { openAnchorFolder, type AnchorFolder } from '#lib/adapters/anchor-folder.ts';
import { log } from '#lib/adapters/log.ts';
import { verifyRecords } from '#lib/applications/system/verify-records.ts';
import { readAnchors, type Anchor } from '#lib/audit/anchor.ts';
import { anchorLog, listAnchors } from '#lib/audit/anchor-log.ts';
import { checkLog } from '#lib/audit/check-log.ts';
import { letters } from '#lib/identity/letters.ts';
import { tellAdministrators } from '#lib/identity/tell-administrators.ts';
import { environment } from './environment.ts';
import type { PortalContext } from './system-context.ts';

/** Verifies the log on its schedule, against the anchors, and tells administrators what is not as it was written. */
export async function verifyAudit(ctx: PortalContext<null>): Promise<unknown> {
  const done = await checkLog(ctx, {
    anchors: async () => (await readAllAnchors(ctx)).anchors,
    also: async () => [...(await readAllAnchors(ctx)).faults, ...(await verifyRecords(ctx)).faults],
  });
  if (done && done.faults.length > 0) await raiseAlarm(ctx, done.faults);
  return done && { kind: done.kind, rows: done.rows, faults: done.faults.length };
}

/** The anchors in the folder and in the database; one that the key did not make is a fault, and stops no verification. */
async function readAllAnchors(ctx: PortalContext<null>): Promise<{ anchors: Anchor[]; faults: string[] }> {
  const lines = [...new Set([...((await theFolder()?.list()) ?? []), ...(await listAnchors(ctx))])];
  const read = lines.map((line) => anchorsIn(ctx, line));
  return {
    anchors: read.flatMap((found) => found ?? []),
    faults: read.flatMap((found, place) =>
      found ? [] : [`anchor ${place + 1} of ${lines.length}: not made with this key`],
    ),
  };
}

function anchorsIn({ vault }: PortalContext<null>, line: string): Anchor[] | undefined {
  try {
    return readAnchors(vault, line);
  } catch {
    return undefined;
  }
}

/** Signs the day's ends of the log, and adds to the folder what is not there yet. */
export async function keepAnchors(ctx: PortalContext<null>): Promise<boolean> {
  const isNew = await anchorLog(ctx);
  await theFolder()?.add(await listAnchors(ctx));
  return isNew;
}

function theFolder(): AnchorFolder | undefined {
  const { anchorFolder } = environment();
  return anchorFolder ? openAnchorFolder(anchorFolder) : undefined;
}

async function raiseAlarm(ctx: PortalContext<null>, faults: string[]): Promise<void> {
  log.error({ faults: faults.length, first: faults[0] }, 'the audit log is not as it was written');
  const facts = { zh: `${faults.length} 处`, en: `${faults.length} places` };
  await tellAdministrators(ctx, { occasion: letters.log_broken, facts });
}
