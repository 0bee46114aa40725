// `npm run guides -- export SERVICE`: prints the guide's file with the published words in it, to be put into `content/`.
// `npm run guides -- import FILE EMAIL WHY`: proposes the words of such a file as a member of staff; a second person
// publishes them in the workspace.
import { existsSync, readFileSync } from 'node:fs';
import { openAt } from '#db/open.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { findStaffByEmail } from '#lib/identity/actor.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { exportGuide, importGuide, type ImportRefusal } from '#lib/publishing/guides/carry-words.ts';
import type { TextFault } from '#lib/publishing/guides/check-texts.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const usage = 'npm run guides -- export SERVICE, or: npm run guides -- import FILE EMAIL WHY';

const [change, name = '', email = '', ...why] = process.argv.slice(2);
const note = why.join(' ').trim();
const isImport = change === 'import' && note !== '';
if (!isImport && (change !== 'export' || !name)) stop(usage);
if (isImport && !existsSync(name)) stop(`There is no file ${name}.`);

const { place, keys } = readSettings(process.env);
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
const content = readContent();
const done = isImport ? await propose() : await print();
await close();
if (done.fault) stop(done.fault);
if (done.said) say(done.said);

type Done = { said?: string; fault?: string };

async function print(): Promise<Done> {
  const yaml = await exportGuide({ ...content, db }, name);
  if (yaml === undefined) return { fault: `There is no guide ${name}.` };
  process.stdout.write(yaml);
  return {};
}

async function propose(): Promise<Done> {
  const actor = await findStaffByEmail({ ...content, db }, email);
  if (!actor) return { fault: `No member of staff has the address ${email}.` };
  const ctx = { ...content, db, vault, actor, now: () => new Date() };
  const result = await importGuide(ctx, { yaml: readFileSync(name, 'utf8'), note });
  if (!result.ok) return { fault: sayRefusal(result.refusal) };
  const { service, number } = result.value;
  return { said: `Version ${number} of ${service} waits for a second person, at /zh/staff/guides/${service}.` };
}

function sayRefusal(refusal: ImportRefusal): string {
  if (refusal.code === 'no_guide') return `${name} is no guide: ${refusal.reason}`;
  if (refusal.code === 'more_than_words')
    return `${name} changes ${refusal.field}, which is no matter of words: change it in content/ and deploy.`;
  if (refusal.code === 'faulty_texts')
    return Object.entries(refusal.faults)
      .map(([field, fault]) => `${field}: ${sayFault(fault)}`)
      .join('\n');
  return refusals[refusal.code];
}

const sayFault = (fault: TextFault): string =>
  ({
    missing: 'is missing',
    markup: 'holds markup; guides are plain text',
    too_long: `is too long${'most' in fault ? `: ${fault.most} characters at most` : ''}`,
    rule: 'reason' in fault ? fault.reason : '',
  })[fault.code];

const refusals = {
  unknown_guide: `${name} has a task code that no guide of this city has.`,
  not_yours: `${email} does not publish for the department of this guide.`,
  another_waits: 'Another version of this guide waits already: it is settled first.',
  nothing_changed: 'Its words are those that are published: nothing to propose.',
  changed_since: 'The guide was changed meanwhile: try again.',
};
