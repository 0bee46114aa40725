import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { remindOfEnds } from './remind.ts';
import { aLicence } from './testing.ts';

test('the holder of a licence is reminded once, from sixty days before its end', async ({ db }) => {
  const { citizen } = await aLicence(db);
  const remind = (at: string) => remindOfEnds(contextOf(db, null, at));
  expect(await remind('2027-09-22T09:00:00+08:00')).toBe(0);
  expect(await remind('2027-09-23T09:00:00+08:00')).toBe(1);
  expect(await remind('2027-10-01T09:00:00+08:00')).toBe(0);
  const inbox = await readInbox(contextOf(db, citizen));
  expect(inbox.filter(({ occasion }) => occasion === 'document_ending')).toHaveLength(1);
  expect((await readMailbox(contextOf(db, null))).map(({ subject }) => subject)).toContain(
    '您的证照快到期了：养犬登记证、犬牌',
  );
});
