// `npm run audit:verify`: checks the audit log, every case, every organisation's account and every post, and names each row
// that was altered, removed, added or moved. `-- --anchor FILE` compares with the ends of the log that FILE has from the last
// time, and adds those of today: keep it away from the database. `-- --seal-heads` once after an update that brings seals.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countTexts } from '#db/sealed.ts';
import { openAt } from '#db/open.ts';
import { anchorLine, lastAnchor, type Anchor } from '#lib/audit/anchor.ts';
import { sealOpenHeads, verifyLog } from '#lib/audit/verify.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { verifyPosts } from '#lib/identity/verify-posts.ts';
import { verifyOrganisations } from '#lib/organisations/verify.ts';
import { createVault, isBound, parseKeys, type Vault } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const { values: options } = parseArgs({ options: { anchor: { type: 'string' }, 'seal-heads': { type: 'boolean' } } });
const { place, keys } = readSettings(process.env);
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const before = options.anchor && existsSync(options.anchor) ? anchorIn(vault, options.anchor) : undefined;
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
if (options['seal-heads']) say(`${await sealOpenHeads({ db, vault })} ends of the log sealed.`);

// One snapshot, so that what is written meanwhile does not look like a difference.
const found = await db.transaction(
  async (tx) => {
    const ctx = { db: tx, vault };
    return {
      lanes: await verifyLog(ctx, before),
      cases: await verifyCases(ctx),
      accounts: await verifyOrganisations(ctx),
      posts: await verifyPosts(ctx),
      unbound: await countTexts(tx, (text) => !isBound(text)),
    };
  },
  { isolationLevel: 'repeatable read', accessMode: 'read only' },
);
await close();

const { lanes, cases, accounts, posts, unbound } = found;
const faults = [
  ...lanes.flatMap(({ lane, breaks }) => breaks.map((one) => `audit lane ${lane}: ${JSON.stringify(one)}`)),
  ...cases.broken.flatMap(({ applicationId, breaks }) =>
    breaks.map((one) => `case ${applicationId}: ${JSON.stringify(one)}`),
  ),
  ...accounts.differing.map(
    ({ organisationId, says, log }) => `organisation ${organisationId}: its account says ${says}, the log ${log}`,
  ),
  ...accounts.strangers.map(
    ({ organisationId, personId, says, log }) =>
      `organisation ${organisationId}: person ${personId} is ${says}, by the log ${log}`,
  ),
  ...posts.differing.map(
    ({ personId, department, role, kind }) => `post of person ${personId}, ${role} in ${department}: ${kind}`,
  ),
  ...(unbound > 0 ? [`${unbound} sealed texts are not bound to their place: run npm run keys:rotate`] : []),
];
for (const fault of faults) say(fault);
const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
const read = `${rows} audit rows, ${cases.cases} cases, ${accounts.organisations} organisations and ${posts.posts} posts read`;
say(`${read}: ${faults.length === 0 ? 'all as they were written' : 'not as they were written'}.`);
if (options.anchor && faults.length === 0) appendFileSync(options.anchor, `${anchorLine(vault, lanes, new Date())}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function anchorIn(key: Vault, file: string): Anchor | undefined {
  try {
    return lastAnchor(key, readFileSync(file, 'utf8'));
  } catch (error) {
    return stop(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
