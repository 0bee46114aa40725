import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { post } from '#tests/support/in-request.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import { writeCaseNote } from '#app/[locale]/staff/applications/[id]/actions.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';

test('an act of another role, and one on a case of another department, are on record with what was asked', async ({
  db,
}) => {
  const { id } = await aFiling(db, { ...permit, by: await aPerson(db) });
  const fields = { locale: 'zh', applicationId: id, version: '1', act: 'acceptance' };
  const [approver, stranger] = [
    await anOfficer(db, permit.department, ['approver']),
    await anOfficer(db, businessLicence.department, ['intake']),
  ];
  await post({ db, who: approver, action: takeAct, fields });
  await post({ db, who: stranger, action: takeAct, fields });
  await post({
    db,
    who: stranger,
    action: writeCaseNote,
    fields: { ...fields, note: '看看', body: '看看', act: '随便写的' },
  });
  const refused = await db.select().from(auditEvents).where(eq(auditEvents.action, 'refused_access'));
  const subject = `application:${id}`;
  expect(refused.map(({ actorId, subject: of, facts }) => ({ actorId, of, facts }))).toEqual([
    { actorId: approver.id, of: subject, facts: { asked: 'acceptance', why: 'not_your_role' } },
    { actorId: stranger.id, of: subject, facts: { asked: 'acceptance', why: 'elsewhere' } },
    { actorId: stranger.id, of: subject, facts: { asked: 'form', why: 'elsewhere' } },
  ]);
});
