import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inArray, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { applications, messages, notes } from '#db/schema/applications.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';
import { freePort } from '#tests/support/free-port.ts';
import { startPortal, type Portal } from '#tests/support/serve.ts';
import { settle, type Cast, type Person } from './cast.ts';
import { actionsOf } from './doors-of-build.ts';
import type { Guarded } from './row.ts';
import { makeWordsWait } from './waiting-words.ts';
import { makeSubject, type Owner, type Subject } from './subjects.ts';

type Opening = { who: Person; subject: Subject };

/** A portal with its own small town: for every door, cases that must stay closed, and one for each permitted person. */
export type Town = {
  portal: Portal & { url: string };
  cast: Cast;
  actions: Map<string, string>;
  canary: string;
  /** Values that no log may contain. */
  secrets: string[];
  closedTo: (row: Guarded) => Subject[];
  openTo: (row: Guarded) => Opening[];
  /** Cases that changed although nobody had a right to. */
  changed: () => Promise<string[]>;
};

const canary = '金丝雀';
/** A name this town's database refuses, so that a query fails with it in its message. */
export const refusedName = `${canary}拒`;
export const secretNumbers = { phone: '13800138000', residentId: '11010519491231002X' };

export async function openTown(folder: string, rows: Guarded[]): Promise<Town> {
  const directory = join(folder, 'data', 'database');
  mkdirSync(join(folder, 'data'), { recursive: true });
  const keys = demonstrationKeys('.data/keys.json');
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  const { db, close } = await openAt({ kind: 'embedded', directory });
  const cast = await settle(db, canary);
  await makeWordsWait({ db, vault, cast });
  const shut = new Map<string, Subject[]>();
  const open = new Map<string, Opening[]>();
  await db.transaction(async (tx) => {
    const make = (row: Guarded, owner: Owner) => makeSubject({ db: tx, vault, cast, canary }, row.on, owner);
    for (const row of rows.toSorted((a, b) => place(a) - place(b))) {
      shut.set(nameOf(row), await inTurn(ownersFor(row), (owner) => make(row, owner)));
      open.set(
        nameOf(row),
        await inTurn(whoMay(row), async ([who, owner]) => ({ who, subject: await make(row, owner) })),
      );
    }
  });
  const made = [...shut.values()].flat();
  const before = await stateOf(
    db,
    made.map(({ id }) => id),
  );
  await db.execute(sql.raw(`alter table people add constraint refused_name check (name <> '${refusedName}')`));
  await close();
  const port = await freePort();
  const portal = await startPortal(folder, port);
  let stopped: Promise<void> | undefined;
  return {
    ...{ cast, canary, actions: actionsOf('.next') },
    portal: { ...portal, url: `http://localhost:${port}`, stop: () => (stopped ??= portal.stop()) },
    secrets: [
      canary,
      ...Object.values(secretNumbers),
      '13900139000',
      ...made.flatMap(({ id, reference }) => [id, reference]).filter(Boolean),
    ],
    closedTo: (row) => shut.get(nameOf(row)) ?? [],
    openTo: (row) => open.get(nameOf(row)) ?? [],
    changed: () => changedSince(directory, before),
  };
}

/** Several forms may stand behind one door; each has cases of its own. */
const nameOf = ({ door, named = '' }: Guarded): string => `${door} ${named}`;

/** The owners whose things a door must protect: a person, an organisation, and staff with a case of their own. */
const ownersFor = ({ on, may }: Guarded): Owner[] => {
  if (on === 'company' || on === 'claim') return ['handler'];
  return may.includes('applicant') ? ['citizen', 'handler'] : ['citizen', 'handler', 'insider'];
};

/** Each permitted person with an owner: applicants with their own things, others with somebody's. */
const whoMay = (row: Guarded): [Person, Owner][] =>
  row.may.flatMap((who) => {
    const owners = ownersFor(row);
    if (who === 'applicant') return owners.map((owner): [Person, Owner] => [owner, owner]);
    return owners.slice(0, 1).map((owner): [Person, Owner] => [who, owner]);
  });

/** A list shows one page of cases: those that must be on it are made first or last. */
const place = ({ lists }: Guarded): number => (lists === 'oldest first' ? 0 : lists === 'newest first' ? 2 : 1);

async function inTurn<A, B>(all: A[], make: (one: A) => Promise<B>): Promise<B[]> {
  const made: B[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

/** Every trace that an act could leave. */
async function stateOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.select().from(applications).where(inArray(applications.id, ids));
  // That its owner has seen a case changes nothing of it.
  const cases = rows.map(({ seenBy: _by, seenVersion: _version, ...row }) => row);
  const said = [
    ...(await db.select().from(messages).where(inArray(messages.applicationId, ids))),
    ...(await db.select().from(notes).where(inArray(notes.applicationId, ids))),
  ];
  const members = await db.select().from(memberships).where(inArray(memberships.organisationId, ids));
  const companies = await db.select().from(organisations).where(inArray(organisations.id, ids));
  const about = (id: string) => [
    companies.filter((row) => row.id === id),
    cases.filter((row) => row.id === id),
    said.filter(({ applicationId }) => applicationId === id),
    members.filter(({ organisationId }) => organisationId === id),
  ];
  return new Map(ids.map((id) => [id, JSON.stringify(about(id))]));
}

async function changedSince(directory: string, before: Map<string, string>): Promise<string[]> {
  const { db, close } = await openAt({ kind: 'embedded', directory });
  const after = await stateOf(db, [...before.keys()]);
  await close();
  return [...before].filter(([id, state]) => after.get(id) !== state).map(([id]) => id);
}
