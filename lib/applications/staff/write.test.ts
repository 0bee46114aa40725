import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aCitizen, aDraft, anOfficer, aSubmittedCase, friday, granted } from '#lib/applications/testing/testing.ts';
import { writeNote, writeToApplicant, writeToStaff } from './write.ts';

test('an applicant writes to the staff of their case, not before there is one', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  granted(await writeToStaff(ctx, { applicationId, body: '什么时候能办好？' }));

  expect((await readMyCase(ctx, applicationId))?.messages).toMatchObject([
    { fromStaff: false, body: '什么时候能办好？' },
  ]);
  expect(await writeToStaff(ctx, { applicationId: await aDraft(ctx), body: '您好' })).toMatchObject({ ok: false });
});

test('what is sent again because no answer had come is said once', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  const write = (body: string, at = friday) => writeToStaff(contextOf(db, ctx.actor, at), { applicationId, body });
  granted(await write('什么时候能办好？'));
  granted(await write('什么时候能办好？', '2026-11-20T10:09:00+08:00'));
  granted(await write('谢谢。', '2026-11-20T10:09:30+08:00'));
  granted(await write('什么时候能办好？', '2026-11-20T10:09:40+08:00'));
  granted(await write('什么时候能办好？', '2026-11-20T10:30:00+08:00'));

  expect((await readMyCase(ctx, applicationId))?.messages.map(({ body }) => body)).toEqual([
    '什么时候能办好？',
    '谢谢。',
    '什么时候能办好？',
    '什么时候能办好？',
  ]);
});

test('staff who send again tell the applicant once, and note once; a colleague may say the same', async ({ db }) => {
  const [ctx, officer, colleague] = [await aCitizen(db), await anOfficer(db), await anOfficer(db)];
  const applicationId = await aSubmittedCase(ctx);
  const writing = { applicationId, body: '请带上原件。' };
  for (const by of [officer, officer, colleague]) {
    granted(await writeToApplicant(by, writing));
    granted(await writeNote(by, writing));
  }

  const found = await readCase(officer, applicationId);
  expect([found?.messages.length, found?.notes.length]).toEqual([2, 2]);
  const inbox = await listInbox(db, ctx.actor.id);
  expect(inbox.filter(({ occasion }) => occasion === 'message')).toHaveLength(2);
});
