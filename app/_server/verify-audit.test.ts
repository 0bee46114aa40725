import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { call } from '#tests/support/in-request.ts';
import { GET as heads } from '#app/.well-known/audit-heads.json/route.ts';
import type { Database } from '#db/client.ts';
import { auditChecks } from '#db/schema/audit.ts';
import { staffPosts } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { readAnchors } from '#lib/audit/anchor.ts';
import { appoint } from '#lib/identity/appoint.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { aPost, contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { environment } from './environment.ts';
import { systemContext } from './system-context.ts';
import { keepAnchors, verifyAudit } from './verify-audit.ts';

const folder = () => environment().anchorFolder ?? '';

/** In a request of the portal: the folder of anchors is this process's own. */
const inPortal = (db: Database, work: () => Promise<unknown>) =>
  call({ db }, async () => {
    await work();
    return new Response();
  });
const verify = (db: Database) => inPortal(db, async () => verifyAudit(await systemContext()));

async function anAdministrator(db: Database) {
  const { email } = await aPerson(db);
  const post = aPost('*', 'administrator');
  await appoint(contextOf(db, null), { email, post, change: 'appoint' });
}

test('a sound log is signed into the folder and published, and anybody can check the signature', async ({ db }) => {
  await inPortal(db, async () => rmSync(folder(), { recursive: true, force: true }));
  await anAdministrator(db);
  await verify(db);
  await inPortal(db, async () => keepAnchors(await systemContext()));
  const [name = ''] = readdirSync(folder());
  const [kept] = readAnchors(vault, readFileSync(join(folder(), name), 'utf8'));
  const { response } = await call({ db }, () => heads());
  expect(response.headers.get('cache-control')).toContain('public');
  const text = await response.text();
  expect(readAnchors(vault, text)).toEqual([kept]);
  expect(JSON.parse(text)).toMatchObject({
    key: { algorithm: 'Ed25519' },
    anchors: [{ signature: { algorithm: 'Ed25519' } }],
  });
  expect(await db.select().from(outbox)).toEqual([]);
});

test('an administrator whom nobody appointed, and an anchor that somebody forged, are told to administrators', async ({
  db,
}) => {
  await anAdministrator(db);
  await inPortal(db, async () => {
    rmSync(folder(), { recursive: true, force: true });
    mkdirSync(folder(), { recursive: true });
    appendFileSync(join(folder(), '2020.jsonl'), '{"at":"2020-01-01T00:00:00Z","heads":[],"seal":"i1:a:x"}\n');
  });
  await db.insert(staffPosts).values({ personId: (await aPerson(db)).id, department: '*', post: 'administrator' });
  await verify(db);
  const [check] = await db.select().from(auditChecks);
  expect(check?.faults).toEqual([
    expect.stringContaining('not made with this key'),
    expect.stringMatching(/^post of person .+ administrator in \*: not-given$/),
  ]);
  // Whoever holds the post, given or not, is told: the rightful administrator is among them.
  expect(await db.select().from(outbox)).toHaveLength(2);
  await inPortal(db, async () => rmSync(folder(), { recursive: true, force: true }));
});
