// `npm run search:publish`: prints what Algolia would get in both languages; with `--yes`, sends
// it.
import { publicationOf } from '#lib/adapters/algolia-publication.ts';
import { publish, rights } from '#lib/adapters/algolia-publish.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { locales } from '#lib/kernel/locale.ts';
import { contentOf } from '#lib/search/content.ts';
import { say, stop } from './steps/say.mjs';

const { catalogue } = readContent();
const publications = locales.map((locale) => publicationOf(locale, contentOf(catalogue, locale)));
const count = new Intl.NumberFormat('en');
for (const { indexName, settings, records, synonyms, rules } of publications) {
  const bytes = Buffer.byteLength(JSON.stringify({ settings, records, synonyms, rules }));
  const parts = [
    `${count.format(records.length)} records`,
    `${count.format(synonyms.length)} synonyms`,
    `${count.format(rules.length)} best bets`,
    `${Object.keys(settings).length} settings`,
  ];
  say(`${indexName}: ${parts.join(', ')}; ${count.format(bytes)} bytes`);
}

const answers = process.argv.slice(2);
const unknown = answers.find((answer) => answer !== '--yes');
if (unknown) stop(`${unknown} is not known: only --yes is, which sends.`);
if (answers.length === 0) say('Nothing was sent. To send: npm run search:publish -- --yes');
else await send();

async function send(): Promise<void> {
  const { ALGOLIA_APP_ID: appId, ALGOLIA_WRITE_KEY: apiKey } = process.env;
  if (!appId || !apiKey)
    return stop(`Nothing was sent: set ALGOLIA_APP_ID and ALGOLIA_WRITE_KEY, a key with the rights ${rights}.`);
  for (const publication of publications) {
    await publish({ appId, apiKey }, publication).catch((error: Error) => stop(error.message));
    say(`${publication.indexName} is published.`);
  }
}
