// `npm run audit:verify`: checks the audit log, every case and every organisation's account, and
// names each row that was altered, removed or moved.
import { openAt } from '#db/open.ts';
import { verifyCases } from '#lib/applications/case/verify.ts';
import { verifyLog } from '#lib/audit/verify.ts';
import { verifyOrganisations } from '#lib/organisations/verify.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const { place, keys } = readSettings(process.env);
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
const ctx = { db, vault: createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY)) };

const lanes = await verifyLog(ctx);
const { cases, broken } = await verifyCases(ctx);
const { organisations, differing } = await verifyOrganisations(ctx);
await close();

for (const { lane, breaks } of lanes) for (const found of breaks) say(`audit lane ${lane}: ${JSON.stringify(found)}`);
for (const { applicationId, breaks } of broken)
  for (const found of breaks) say(`case ${applicationId}: ${JSON.stringify(found)}`);
for (const { organisationId, says, log } of differing)
  say(`organisation ${organisationId}: its account says ${says}, the log ${log}`);

const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
const isWhole = broken.length + differing.length === 0 && lanes.every(({ breaks }) => breaks.length === 0);
say(
  `${rows} audit rows, ${cases} cases and ${organisations} organisations read: ${isWhole ? 'all as they were written' : 'not as they were written'}.`,
);
process.exitCode = isWhole ? 0 : 1;
