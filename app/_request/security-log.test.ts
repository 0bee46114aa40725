import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { endSession } from '#app/_parts/identity/actions.ts';
import { signInAsDemoPerson } from '#app/[locale]/sign-in/actions.ts';
import { signInWithCode } from '#app/[locale]/sign-in/code/actions.ts';
import AuditPage from '#app/[locale]/staff/audit/page.tsx';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { aPost, testVault } from '#lib/kernel/testing.ts';

const log = async (db: Database) =>
  (await db.select().from(auditEvents)).map(({ actorId, action, facts }) => ({ actorId, action, facts }));
const audit = () =>
  AuditPage({ params: Promise.resolve({ locale: 'zh' }), searchParams: Promise.resolve({}) } as never);

test('who signs in and out is on record, and how', async ({ db }) => {
  const who = await aPerson(db, { email: 'citizen@demo.tongban.example' });
  await post({ db, action: signInAsDemoPerson, fields: { locale: 'zh', role: 'citizen' } });
  await post({ db, who, action: endSession, fields: { locale: 'zh' } });
  expect(await log(db)).toEqual([
    { actorId: who.id, action: 'sign_in', facts: { method: 'demonstration' } },
    { actorId: who.id, action: 'sign_out', facts: {} },
  ]);
});

test('a code that is wrong is on record, and nobody’s address with it', async ({ db }) => {
  const pending = { email: 'lin@people.example', browser: 'hers', until: Date.now() + 60_000 };
  const cookie = `tongban.pending-sign-in=${testVault.seal(JSON.stringify(pending), 'cookie.pending-sign-in:')}`;
  await post({ db, action: signInWithCode, fields: { locale: 'zh', code: '00000000' }, headers: { cookie } });
  expect(await log(db)).toEqual([{ actorId: null, action: 'sign_in_failed', facts: { reason: 'wrong_or_old' } }]);
  expect(JSON.stringify(await db.select().from(auditEvents))).not.toContain('lin@');
});

test('who is refused the workspace is on record, and who reads the log', async ({ db }) => {
  const citizen = await aPerson(db);
  const administrator = await aPerson(db, { posts: [aPost('*', 'administrator')] });
  expect((await visit({ db, who: citizen }, audit)).to).toBe('/zh/missing');
  expect((await visit({ db, who: administrator }, audit)).to).toBeUndefined();
  expect(await log(db)).toEqual([
    { actorId: citizen.id, action: 'refused_access', facts: { asked: 'staff', why: 'no_post' } },
    { actorId: administrator.id, action: 'read_audit_log', facts: { of: 'everything' } },
  ]);
});
