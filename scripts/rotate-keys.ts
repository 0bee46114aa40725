// `npm run keys:rotate`: put the new key first in TONGBAN_KEYS, run this, then remove the old key. It also seals with the
// cipher of TONGBAN_CIPHER, and binds texts of earlier versions to their place. What cases are found by is made
// anew with the first key of TONGBAN_INDEX_KEY. `npm run keys:rotate -- --documents` replaces
// the key that signs documents instead: what it signed holds, what it signs from now on does not.
import { openAt } from '#db/open.ts';
import { resealAll } from '#db/sealed.ts';
import { indexCases } from '#lib/applications/system/index-cases.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { rotateDocumentKeys } from '#lib/documents/keys/keys.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const { place, keys: given } = readSettings(process.env);
const cipher = process.env['TONGBAN_CIPHER'] === 'sm4' ? 'sm4' : 'aes';
const keys = parseKeys(given.TONGBAN_KEYS, given.TONGBAN_INDEX_KEY, cipher);
const vault = createVault(keys);
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
if (process.argv.includes('--documents')) {
  const url = process.env['AUTH_URL'] || 'http://localhost:3000';
  const kid = await rotateDocumentKeys({ db, vault, now: () => new Date(), issuer: new URL(url).origin });
  await close();
  say(`Documents are signed with key «${kid}» from now on.`);
  process.exit();
}
const changed = await resealAll(db, (text, place) =>
  vault.isCurrent(text) ? undefined : vault.seal(vault.open(text, place), place),
);
const ctx = { ...readContent(), db, vault, scanner: undefined, channels: [], now: () => new Date() };
let indexed = 0;
for (let isDone = false; !isDone;) {
  const round = await indexCases(ctx);
  indexed += round.indexed;
  isDone = round.isDone;
}
await close();
say(`What ${indexed} cases are found by was made anew, with the key «${keys.index.current}».`);
say(`${changed} sealed texts now use key «${keys.sealing.current}».`);
