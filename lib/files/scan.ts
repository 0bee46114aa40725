import { record } from '#lib/audit/record.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Verdict } from '#lib/kernel/scanner.ts';
import type { FilesContext } from './context.ts';
import type { ScanState } from './file.ts';
import { read } from './keeping/object.ts';
import { findFile } from './store.ts';
import { listUnscanned, recordScan } from './scan-store.ts';

/** Asks the scanner about a file. One that is down leaves it waiting, and never clean. */
export async function scanFile(ctx: FilesContext<Actor | null>, id: string): Promise<ScanState> {
  const file = await findFile(ctx, id);
  const { scanner } = ctx;
  if (!file || !scanner) return file?.scan ?? 'not-scanned';
  const verdict = await scanner.scan(await read(ctx.fileStore, file.seal, { size: file.size }));
  return keepVerdict(ctx, id, verdict);
}

async function keepVerdict(ctx: FilesContext<Actor | null>, id: string, verdict: Verdict): Promise<ScanState> {
  const at = ctx.now();
  return ctx.db.transaction(async (db) => {
    const scan = await recordScan(db, id, { verdict: verdict.verdict, at });
    if (verdict.verdict === 'infected') {
      const facts = { file: id, found: verdict.name };
      await record(db, ctx.vault, { actorId: null, action: 'infected_file', subject: `file:${id}`, facts, at });
    }
    return scan;
  });
}

/** A job: asks about the files that wait, and about those kept while there was no scanner; the oldest first. */
export async function scanWaiting(
  ctx: FilesContext<Actor | null>,
  { most = 50 }: { most?: number } = {},
): Promise<Partial<Record<ScanState, number>>> {
  if (!ctx.scanner) return {};
  const counts: Partial<Record<ScanState, number>> = {};
  for (const id of await listUnscanned(ctx.db, most)) {
    const scan = await scanFile(ctx, id);
    counts[scan] = (counts[scan] ?? 0) + 1;
    // One that is down for a file is down for the next as well.
    if (scan === 'waiting') break;
  }
  return counts;
}
