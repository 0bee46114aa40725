import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { demonstrationStaff } from '#demonstration/demo-people.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { roundCounts } from '#db/schema/rounds.ts';
import { openAt } from '#db/open.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { start } from '#lib/applications/draft/start.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { takeOver } from '#lib/applications/staff/take-over.ts';
import { granted, permit, permitPages } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { roundAt } from '#lib/catalogue/round.ts';
import { dayOf, startOf, type Day } from '#lib/kernel/day.ts';
import { aPost } from '#lib/kernel/testing.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';
import { freePort } from './free-port.ts';
import { startPortal, type Portal } from './serve.ts';

type OwnPortal = Portal & { url: string };

/** Starts a portal with a city of its own in `folder`; the same folder again is the same city. */
export async function startCity(folder: string, env: Record<string, string> = {}): Promise<OwnPortal> {
  const port = await freePort();
  const portal = await startPortal(folder, port, { env: { TONGBAN_TIMER: '3', ...env } });
  return { ...portal, url: `http://localhost:${port}` };
}

/** The environment in which a portal believes that it is ten in the morning of a day. */
export function clockAt(day: Day): Record<string, string> {
  const by = startOf(day).getTime() + 10 * 3_600_000 - Date.now();
  const moved = `
    const by = ${by};
    globalThis.Date = new Proxy(Date, {
      construct: (real, given) => (given.length > 0 ? new real(...given) : new real(real.now() + by)),
      get: (real, name) => (name === 'now' ? () => real.now() + by : Reflect.get(real, name)),
    });`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(moved)}` };
}

async function openCity(folder: string) {
  const keys = demonstrationKeys('.data/keys.json');
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  return { vault, ...(await openAt({ kind: 'embedded', directory: join(folder, 'data', 'database') })) };
}

/** The days on which a case turns yellow and is due, in a city whose portal does not run. */
export async function daysOf(folder: string, id: string): Promise<{ nearFrom: Day; dueOn: Day }> {
  const { db, close } = await openCity(folder);
  const [row] = await db.select().from(applications).where(eq(applications.id, id));
  await close();
  if (!row?.nearFrom || !row.dueOn) throw new Error('The case has no dates');
  return { nearFrom: row.nearFrom, dueOn: row.dueOn };
}

/** Leaves so many places in the round of today, in a city whose portal does not run. */
export async function leavePlaces(folder: string, service: string, left: number): Promise<void> {
  const guide = testContent().catalogue.findGuide(service);
  const { id: round, seats = 0 } = guide ? roundAt(guide, dayOf(new Date())).round : { id: '' };
  const { db, close } = await openCity(folder);
  const target = [roundCounts.service, roundCounts.round];
  const taken = seats - left;
  await db.insert(roundCounts).values({ service, round, taken }).onConflictDoUpdate({ target, set: { taken } });
  await close();
}

/** The members of staff between whom cases are made. */
type Hands = { intake: string; reviewer: string };

/** Gives a reviewer so many accepted permits, in a city whose portal does not run. Gives the ids. */
export async function giveCases(folder: string, { intake, reviewer }: Hands, count: number): Promise<string[]> {
  const { db, vault, close } = await openCity(folder);
  const as = (actor: Actor): ApplicationContext => ({
    ...{ ...testContent(), db, vault, scanner: undefined, channels: [], now: () => new Date(), actor },
  });
  const [officer, owner] = [await staffNamed(db, intake), await staffNamed(db, reviewer)];
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const citizen = as(await aNeighbour(db, number));
    const { id: applicationId } = granted(await start(citizen, { service: permit, locale: 'zh' }));
    granted(await answerPages(citizen, { applicationId, pages: permitPages }));
    const { version } = granted(await submit(citizen, { applicationId, idempotencyKey: newId() }));
    const accepted = granted(await acceptFiling(as(officer), { applicationId, version, missing: 'received' }));
    if (accepted.assigneeId !== owner.id)
      granted(await takeOver(as(owner), { applicationId, version: accepted.version, reason: '由我办理' }));
    ids.push(applicationId);
  }
  await close();
  return ids;
}

async function staffNamed(db: Database, name: string): Promise<Actor> {
  const [person] = await db.select({ id: people.id }).from(people).where(eq(people.name, name));
  const member = demonstrationStaff.find((one) => one.name === name);
  if (!person || !member) throw new Error(`Nobody on the staff is called ${name}`);
  return { id: person.id, name, posts: member.posts.map(({ department, post }) => aPost(department, post)) };
}

async function aNeighbour(db: Database, number: number): Promise<Actor> {
  const id = newId();
  const name = `街坊${number}`;
  await db.insert(people).values({ id, name, email: `neighbour-${number}@people.example` });
  return { id, name, posts: [] };
}
