import { afterEach, beforeEach, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { createSms } from '#lib/adapters/sms.ts';
import { createSmtp } from '#lib/adapters/smtp.ts';
import type { Mailer } from '#lib/kernel/mailer.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { openMailServer, type MailServer } from '#tests/support/mail-server.ts';
import { openSmsGateway } from '#tests/support/sms-gateway.ts';
import { deliverLetters } from './deliver.ts';
import { postLetter } from './post-letter.ts';

let server: MailServer;
let received: string[];
/** What the mail server does before it says that it has a letter. */
let beforeAnswer: () => Promise<void>;

beforeEach(async () => {
  received = [];
  beforeAnswer = () => Promise.resolve();
  server = await openMailServer(({ to }) => {
    received.push(...to);
    return beforeAnswer();
  });
});
afterEach(() => server.close());

const nine = '2026-11-23T09:00:00+08:00';
const aCitizen = 'lin@example.com';

const post = (db: Database, to: string) =>
  postLetter(contextOf(db, null, nine), { to, subject: '我们已收到您的申请', body: '请登录查看。' });

const deliver = (
  db: Database,
  at = nine,
  mailer = createSmtp({ url: server.url, from: 'no-reply@yunchuan.example' }),
) => deliverLetters(contextOf(db, null, at), { email: mailer });

test('letters leave in the order in which they were posted, and once', async ({ db }) => {
  await post(db, aCitizen);
  await post(db, 'chen@example.com');
  expect(await deliver(db)).toEqual({ sent: 2, failed: 0, dead: 0 });
  expect(await deliver(db)).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(received).toEqual([aCitizen, 'chen@example.com']);
});

test('a shift ends after twenty seconds, however many letters wait, and the next goes on', async ({ db }) => {
  const seconds = (from: number) => {
    let passed = from;
    return () => new Date(new Date(nine).getTime() + 1000 * passed++);
  };
  for (let index = 0; index < 30; index++) await post(db, `citizen-${index}@example.com`);
  const silent: Mailer = { send: () => Promise.resolve() };
  const first = await deliverLetters({ ...contextOf(db, null), now: seconds(0) }, { email: silent });
  const second = await deliverLetters({ ...contextOf(db, null), now: seconds(60) }, { email: silent });
  expect(first.sent).toBeGreaterThan(0);
  expect(first.sent).toBeLessThan(30);
  expect(second.sent).toBeGreaterThan(0);
});

test('a letter that is refused waits, holds no other up, and is given up on after 72 hours', async ({ db }) => {
  await post(db, 'nobody@example.com');
  await post(db, aCitizen);
  expect(await deliver(db)).toEqual({ sent: 1, failed: 1, dead: 0 });
  expect(await deliver(db, '2026-11-23T09:00:40+08:00')).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(await deliver(db, '2026-11-23T09:02:00+08:00')).toEqual({ sent: 0, failed: 1, dead: 0 });
  expect(await deliver(db, '2026-11-23T09:03:25+08:00')).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(await deliver(db, '2026-11-23T09:04:35+08:00')).toEqual({ sent: 0, failed: 1, dead: 0 });
  expect(await deliver(db, '2026-11-26T09:00:01+08:00')).toEqual({ sent: 0, failed: 0, dead: 1 });
  expect(await deliver(db, '2026-11-27T09:00:00+08:00')).toEqual({ sent: 0, failed: 0, dead: 0 });
});

test('a letter that does not open holds no other up, and is given up on like one that is refused', async ({ db }) => {
  await post(db, 'chen@example.com');
  await db.update(outbox).set({ body: 'k0.sealed with a key that is gone' });
  await post(db, aCitizen);
  expect(await deliver(db)).toEqual({ sent: 1, failed: 1, dead: 0 });
  expect(received).toEqual([aCitizen]);
  expect(await deliver(db, '2026-11-26T09:00:01+08:00')).toEqual({ sent: 0, failed: 0, dead: 1 });
});

test('a letter that nobody needs any more is dead, not late', async ({ db }) => {
  const ctx = contextOf(db, null, nine);
  const letter = { to: aCitizen, subject: '您的登录验证码', body: '1234 5678' };
  await postLetter(ctx, letter, { expiresAt: new Date('2026-11-23T09:10:00+08:00') });
  expect(await deliver(db, '2026-11-23T09:10:00+08:00')).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(await db.select().from(outbox)).toMatchObject([{ sentAt: null, lastError: 'expired' }]);
  await postLetter(ctx, letter, { expiresAt: new Date('2026-11-23T09:10:00+08:00') });
  expect(await deliver(db, '2026-11-23T09:09:59+08:00')).toMatchObject({ sent: 1 });
});

test('a letter whose sender died is sent when its claim is over, and not before', async ({ db }) => {
  await post(db, aCitizen);
  await diesSending(db);
  expect(await deliver(db, '2026-11-23T09:04:59+08:00')).toEqual({ sent: 0, failed: 0, dead: 0 });
  expect(await deliver(db, '2026-11-23T09:05:00+08:00')).toEqual({ sent: 1, failed: 0, dead: 0 });
});

test('who comes back after the claim is over does not undo what the next sender did', async ({ db }) => {
  await post(db, aCitizen);
  const refuse = await diesSending(db);
  await deliver(db, '2026-11-23T09:05:00+08:00');
  await refuse();
  const [letter] = await db.select().from(outbox);
  expect(letter).toMatchObject({ sentAt: new Date('2026-11-23T09:05:00+08:00'), lastError: null });
});

testTogether('a mail server that takes its time holds nobody else up', async ({ db }) => {
  await post(db, aCitizen);
  const { arrived, answer } = slowServer();
  const delivery = deliver(db);
  await arrived;
  await db.transaction((tx) => tx.insert(people).values({ name: '林小雨' }));
  answer();
  expect(await delivery).toEqual({ sent: 1, failed: 0, dead: 0 });
});

testTogether('what two senders find at the same moment is sent once', async ({ db }) => {
  const addresses = Array.from({ length: 12 }, (_, index) => `citizen-${index}@example.com`);
  for (const address of addresses) await post(db, address);
  const deliveries = await Promise.all([deliver(db), deliver(db)]);
  expect(received.toSorted()).toEqual(addresses.toSorted());
  expect(deliveries.reduce((sum, { sent }) => sum + sent, 0)).toBe(12);
});

/** A mail server that has the letter, and answers when it is told to. */
function slowServer() {
  let answer = () => {};
  const told = new Promise<void>((resolve) => (answer = resolve));
  const arrived = new Promise<void>((resolve) => {
    beforeAnswer = () => {
      resolve();
      return told;
    };
  });
  return { arrived, answer };
}

/** A sender that claims a letter and is not heard of again, unless its letter is refused after all. */
const diesSending = (db: Database) =>
  new Promise<() => Promise<unknown>>((sending) => {
    const silent: Mailer = {
      send: () => new Promise((_, reject) => sending(() => (reject(new Error('Too late')), delivery))),
    };
    const delivery = deliver(db, nine, silent);
  });

test('however often a letter was refused, it is tried again within five hours', async ({ db }) => {
  await post(db, 'nobody@example.com');
  await db.update(outbox).set({ attempts: 20 });
  await deliver(db);
  const [letter] = await db.select().from(outbox);
  const minutes = (letter!.nextAttemptAt.getTime() - Date.parse(nine)) / 60_000;
  expect(minutes).toBeGreaterThanOrEqual(180);
  expect(minutes).toBeLessThanOrEqual(300);
});

test('text messages leave by the gateway and letters by the mail server; what has no sender waits', async ({ db }) => {
  const gateway = await openSmsGateway();
  await postLetter(
    contextOf(db, null, nine),
    { to: '13812345678', subject: '验证码', body: '验证码：123 456' },
    { channel: 'phone' },
  );
  await post(db, aCitizen);
  expect(await deliver(db)).toEqual({ sent: 1, failed: 0, dead: 0 });
  expect(received).toEqual([aCitizen]);
  expect(gateway.taken).toEqual([]);
  const phone = createSms({ url: gateway.url });
  expect(await deliverLetters(contextOf(db, null, nine), { phone })).toEqual({ sent: 1, failed: 0, dead: 0 });
  expect(gateway.taken).toMatchObject([{ to: '+8613812345678', text: '验证码：123 456' }]);
  await gateway.close();
});
