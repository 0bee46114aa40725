import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { actionsOf, handlersOfTree, pagesOfTree } from '#tests/doors/doors-of-build.ts';
import { everybody, staffHere, type Person } from '#tests/doors/cast.ts';
import { knock, likeness, tells, type Answer } from '#tests/doors/knock.ts';
import { matrix } from '#tests/doors/matrix.ts';
import type { Guarded, Room } from '#tests/doors/row.ts';
import { unknown, type Subject } from '#tests/doors/subjects.ts';
import { openTown, refusedName, secretNumbers, type Town } from '#tests/doors/town.ts';
import { pageAddresses } from '#tests/doors/page-addresses.ts';
import { sendEmptyForms, tracesOfFramework, visit } from '#tests/doors/whole-page.ts';
import { test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

const guarded = matrix.filter((row): row is Guarded => 'at' in row);
const rooms = matrix.filter((row): row is Room => 'room' in row);
let folder: string;
let town: Town;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-doors-'));
  town = await openTown(folder, guarded);
});

test.afterAll(async () => {
  await town.portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('every door is on the list, and every row of the list is a door', () => {
  const doors = [...actionsOf('.next').keys(), ...handlersOfTree(), ...pagesOfTree()];
  expect([...new Set(matrix.map(({ door }) => door))].toSorted()).toEqual(doors.toSorted());
  expect([...actionsOf('.next/standalone/.next').keys()].toSorted()).toEqual([...actionsOf('.next').keys()].toSorted());
});

for (const row of guarded) {
  test(`${row.door} ${row.named ?? ''} opens for ${row.may.join(', ')} alone`, async () => {
    for (const subject of town.closedTo(row))
      for (const who of everybody)
        if (!admits(row, who, subject) && !isColleague(row, who, subject)) await staysShut(row, who, subject);
    for (const { who, subject } of town.openTo(row)) await opens(row, who, subject);
  });
}

for (const { door, may, room } of rooms) {
  test(`${door} opens for ${may.join(', ')} alone`, async () => {
    const statusFor = async (who: Person, path: string) => {
      const { status, to } = await knock({ portal: town.portal.url, path, token: town.cast.tokens[who] });
      if (to === '/zh/missing') return 'missing';
      return to.startsWith('/zh/sign-in') ? 'sign in' : status;
    };
    for (const who of everybody) expect(await statusFor(who, room), `${door}, ${who}`).toBe(answerFor(who, may));
  });
}

function answerFor(who: Person, may: Person[]): number | 'sign in' | 'missing' {
  if (who === 'anonymous' || who === 'guest') return 'sign in';
  return may.includes(who) ? 200 : 'missing';
}

/** True if a row admits this person to this subject: its own applicant, or staff for other people's cases. */
function admits({ may, fields, lists }: Guarded, who: Person, { owner }: Subject): boolean {
  const reads = !fields && !lists;
  if (who === owner && !(reads && who === 'insider')) return may.includes('applicant');
  return may.some((one) => one === who);
}

/** The insider holds every role here, so other people's cases are theirs to deal with. */
const isColleague = ({ may }: Guarded, who: Person, { owner }: Subject): boolean =>
  who === 'insider' && owner !== 'insider' && may.some((one) => staffHere.some((here) => here === one));

async function staysShut(row: Guarded, who: Person, subject: Subject): Promise<void> {
  const answer = await send(row, who, subject);
  const place = `${row.door}, ${who}, case of ${subject.owner}`;
  if (row.lists) return expect(tells(answer, subject), place).toBe(false);
  const knows = row.sees?.some((one) => one === who) || row.may.some((one) => one === who);
  if (knows) return expect(acted(row, answer), place).toBe(false);
  expect(likeness(answer, subject), place).toBe(await toStranger(row, who, subject));
  if (subject.reference) expect(answer.said, place).not.toContain(subject.reference);
  expect(acted(row, answer), place).toBe(false);
}

test('an address that holds no id leads where one leads that nothing has', async () => {
  for (const row of guarded.filter(({ fields, lists }) => !fields && !lists)) {
    const [opening] = town.openTo(row);
    if (!opening) throw new Error(`${row.door} opens for nobody`);
    const path = row.at({ ...opening.subject, id: 'no-id', part: 'no-id' });
    const { to } = await knock({ portal: town.portal.url, path, token: town.cast.tokens[opening.who] });
    expect(to, row.door).toBe('/zh/missing');
  }
});

const answered = new Map<string, string>();

/** The answer for a nonexistent thing, requested once for each door. */
async function toStranger(row: Guarded, who: Person, like: Subject): Promise<string> {
  const key = `${row.door} ${who}`;
  const stranger = unknown(like);
  const said = answered.get(key) ?? likeness(await send(row, who, stranger), stranger);
  answered.set(key, said);
  return said;
}

async function opens(row: Guarded, who: Person, subject: Subject): Promise<void> {
  const answer = await send(row, who, subject);
  const place = `${row.door}, ${who}, case of ${subject.owner}: ${answer.status} ${answer.to} ${/data-alarm[\s\S]{0,1500}/.exec(answer.said)?.[0] ?? answer.said.slice(-400)}`;
  if (row.lists) return expect(tells(answer, subject), place).toBe(true);
  expect(acted(row, answer), place).toBe(true);
}

/** A successful form redirects to a page other than sign-in or "not found", or says so; a page is shown. */
const acted = (row: Guarded, answer: Answer): boolean =>
  row.fields ? leadsOn(answer) || saysDone.test(answer.said) : answer.status === 200;

/** An action redirects with a 303; a page that would show the form again redirects with a 307. */
const leadsOn = ({ status, to }: Answer): boolean => status === 303 && !to.includes('/sign-in') && to !== '/zh/missing';
const saysDone = /role="status"><\w/;

async function send(row: Guarded, who: Person, subject: Subject): Promise<Answer> {
  const of = { portal: town.portal.url, token: town.cast.tokens[who] };
  const form = row.fields ? { action: town.actions.get(row.door), fields: row.fields(subject) } : {};
  const answer = await knock({ ...of, ...form, path: row.at(subject) });
  const rest = row.restAt && (await knock({ ...of, path: row.restAt(subject) }));
  return rest ? { ...answer, said: answer.said + rest.said } : answer;
}

test('every page is whole HTML, asked for and after mistakes: no script of the framework, nor what one reads', async () => {
  for (const { door, path, who } of pageAddresses(matrix, town)) {
    const page = { url: town.portal.url + path, token: town.cast.tokens[who] };
    const shown = await visit(page);
    const html = await shown.text();
    expect(shown.status, door).toBe(200);
    expect(tracesOfFramework(html), door).toEqual([]);
    for (const answer of await sendEmptyForms(page, html)) {
      // A handler that gives a file refuses an empty form with a page of its own.
      expect(answer.status, door).toBeLessThan(new URL(answer.url).pathname.startsWith('/api/') ? 500 : 400);
      expect(tracesOfFramework(await answer.text()), `${door}, sent empty`).toEqual([]);
    }
  }
});

test('the log tells nothing about anybody, whatever they send', async () => {
  const { portal, canary, cast, secrets } = town;
  const fill = (door: string, who: Person, fields: Record<string, string>) =>
    knock({
      portal: portal.url,
      path: door.replace(/^app\/\[locale\]/, '/zh').replace(/\/actions\.ts#.*/, ''),
      token: cast.tokens[who],
      action: town.actions.get(door),
      fields,
    });
  const [seen] = town.closedTo(guarded.find(({ on }) => on === 'filed') as Guarded);
  const details = { name: `${canary}某`, phone: secretNumbers.phone, residentId: secretNumbers.residentId };
  const sent = [
    await fill('app/[locale]/sign-in/actions.ts#sendSignInCode', 'anonymous', { email: `${canary}@mail.example` }),
    await fill('app/[locale]/account/actions.ts#saveMyDetails', 'neighbour', details),
    await fill('app/[locale]/tracking/actions.ts#trackApplication', 'anonymous', {
      reference: seen?.reference ?? '',
      lastFour: secretNumbers.phone.slice(-4),
    }),
    await fill('app/[locale]/staff/search/actions.ts#searchCases', 'intake', { q: canary }),
    await fill('app/[locale]/account/actions.ts#saveMyDetails', 'neighbour', { ...details, name: refusedName }),
  ];
  const [asked, saved, tracked, , failed] = sent;
  expect(asked?.to).toBe('/zh/sign-in/code');
  expect(saved?.said).toMatch(saysDone);
  expect(tracked?.said).toContain('食品经营许可核发');
  expect(failed?.status).toBe(500);
  await fetch(`${portal.url}/zh/services?q=${encodeURIComponent(canary)}`);
  await fetch(`${portal.url}/zh/applications/${seen?.id}`);
  await expect.poll(() => readFileSync(portal.log, 'utf8')).toContain('"msg":"error"');
  const log = readFileSync(portal.log, 'utf8');
  for (const secret of secrets) expect(log).not.toContain(secret);
});

test('what was shut has stayed as it was', async () => {
  await town.portal.stop();
  expect(await town.changed()).toEqual([]);
});
