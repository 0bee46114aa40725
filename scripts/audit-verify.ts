// `npm run audit:verify`: checks the audit log, every case, every organisation's account and every post, and names each row
// that was altered, removed, added or moved. `-- --anchor PLACE` compares with the ends of the log that a file has from the
// last times, and adds those of today: keep it away from the database. PLACE may also be a saved copy of the portal's
// /.well-known/audit-heads.json, or its address; nothing is added to these. `-- --seal-heads` once after an update that
// brings seals.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countTexts } from '#db/sealed.ts';
import { openAt } from '#db/open.ts';
import { anchorLine, readAnchors, type Anchor } from '#lib/audit/anchor.ts';
import { sealOpenHeads, verifyLog } from '#lib/audit/verify.ts';
import { verifyRecords } from '#lib/applications/system/verify-records.ts';
import { createVault, isBound, parseKeys } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const { values: options } = parseArgs({ options: { anchor: { type: 'string' }, 'seal-heads': { type: 'boolean' } } });
const { place, keys } = readSettings(process.env);
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const before = options.anchor ? await anchorsAt(options.anchor) : [];
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
if (options['seal-heads']) say(`${await sealOpenHeads({ db, vault })} ends of the log sealed.`);

// One snapshot, so that what is written meanwhile does not look like a difference.
const found = await db.transaction(
  async (tx) => {
    const ctx = { db: tx, vault };
    return {
      lanes: await verifyLog(ctx, before),
      records: await verifyRecords(ctx),
      unbound: await countTexts(tx, (text) => !isBound(text)),
    };
  },
  { isolationLevel: 'repeatable read', accessMode: 'read only' },
);
await close();

const { lanes, records, unbound } = found;
const faults = [
  ...lanes.flatMap(({ lane, breaks }) => breaks.map((one) => `audit lane ${lane}: ${JSON.stringify(one)}`)),
  ...records.faults,
  ...(unbound > 0 ? [`${unbound} sealed texts are not bound to their place: run npm run keys:rotate`] : []),
];
for (const fault of faults) say(fault);
const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
const { cases, organisations, posts } = records;
const read = `${rows} audit rows, ${cases} cases, ${organisations} organisations and ${posts} posts read`;
say(`${read}: ${faults.length === 0 ? 'all as they were written' : 'not as they were written'}.`);
if (options.anchor)
  say(`Compared with ${before.length} anchors${before.length > 0 ? `, the last of ${before.at(-1)?.at}` : ''}.`);
const ends = lanes.map(({ lane, head }) => ({ lane, ...head }));
if (options.anchor && isOurFile(options.anchor) && faults.length === 0)
  appendFileSync(options.anchor, `${anchorLine(vault, ends, new Date())}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function isOurFile(place: string): boolean {
  return !isAddress(place) && !place.endsWith('.json');
}

function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

async function anchorsAt(place: string): Promise<Anchor[]> {
  try {
    return readAnchors(vault, await textAt(place));
  } catch (error) {
    return stop(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function textAt(place: string): Promise<string> {
  if (!isAddress(place)) return existsSync(place) ? readFileSync(place, 'utf8') : '';
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  return answer.text();
}
