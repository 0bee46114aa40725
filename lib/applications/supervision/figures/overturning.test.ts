import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { decidedCases } from '#db/schema/supervision.ts';
import { test } from '#db/testing.ts';
import { aCaseIn, aCast, along } from '#lib/applications/testing/staff-acts.testing.ts';
import { record } from '#lib/audit/record.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { updateOverturned } from './decided-store.ts';
import { countOverturned } from './overturning.ts';
import { recordDecided } from './record-decided.ts';

test('a decision is overturned where it was sent back before, or revoked or reopened after', () => {
  const steps = (...names: string[]) => names.map((step) => ({ step }));
  expect(countOverturned(steps('submit', 'accept', 'propose', 'approve', 'deliver'))).toBe(0);
  expect(countOverturned(steps('propose', 'send_back', 'propose', 'approve', 'revoke', 'reopen'))).toBe(3);
});

test('what was sent back before it was decided is counted with the decision, and counted anew with what comes after it', async ({
  db,
}) => {
  const cast = await aCast(db);
  const proposed = await aCaseIn(db, 'in_review', cast);
  const night = contextOf(db, null, '2026-11-25T02:00:00+08:00');
  const kept = () => db.select().from(decidedCases).where(eq(decidedCases.applicationId, proposed.id));
  await recordDecided(night);
  await updateOverturned(db, proposed.id, 9);
  expect(await kept()).toEqual([]);
  await along(db, proposed, { ...cast, steps: ['propose', 'approve'] });
  await recordDecided(night);
  expect(await kept()).toMatchObject([{ overturned: 1 }]);
  await updateOverturned(db, proposed.id, 9);
  const undone = { actorId: cast.approver.id, action: 'send_back', subject: subjectOf(proposed.id), at: night.now() };
  await record(db, night.vault, undone);
  await recordDecided(night);
  expect(await kept()).toMatchObject([{ overturned: 1 }]);
});
