// Sends drafts in a process of its own, as pgbench has one, and prints how many a second: `sender.ts ADDRESS`.
import { openAt } from '#db/open.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';
import { submissionsPerSecond } from './submissions.ts';

const keys = demonstrationKeys('.data/keys.json');
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const { db, close } = await openAt({ kind: 'postgres', url: process.argv[2] ?? '' });
const load = { atOnce: 8, drafts: 3000 };
await submissionsPerSecond({ db, vault }, load);
process.stdout.write(String(await submissionsPerSecond({ db, vault }, load)));
await close();
