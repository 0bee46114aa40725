import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMailServer, type MailServer } from '#tests/support/mail-server.ts';
import { createSmtp } from './smtp.ts';

let server: MailServer;
let received: string[];
let recipients: string[];

beforeEach(async () => {
  received = [];
  recipients = [];
  server = await openMailServer(({ to, message }) => {
    received.push(message);
    recipients.push(...to);
  });
});
afterEach(() => server.close());

const mailer = () => createSmtp({ url: server.url, from: 'no-reply@yunchuan.example' });

test('a letter reaches the mail server', async () => {
  await mailer().send({ to: 'lin@example.com', subject: 'A step was taken', body: 'Sign in to read it.' });
  expect(received.join('')).toContain('To: lin@example.com');
  expect(received.join('')).toContain('Sign in to read it.');
});

test('a letter says that a machine sent it, so that no machine answers', async () => {
  await mailer().send({ to: 'lin@example.com', subject: 'A step was taken', body: 'Sign in to read it.' });
  expect(received.join('')).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
});

test('a line break in a subject begins no header', async () => {
  await mailer().send({ to: 'lin@example.com', subject: 'A company\r\nBcc: eve@example.com', body: 'Sign in.' });
  expect(received.join('')).toMatch(/^Subject: A company Bcc: eve@example.com\r?$/m);
});

test.each(['lin@example.com, eve@example.com', 'lin <eve@example.com>', 'friends: eve@example.com;'])(
  'an address is one address: nobody else gets a letter to “%s”',
  async (to) => {
    await mailer()
      .send({ to, subject: 'A step was taken', body: 'Sign in.' })
      .catch(() => undefined);
    expect(recipients).not.toContain('eve@example.com');
  },
);

test('a letter that is refused throws', async () => {
  const letter = { to: 'nobody@example.com', subject: 'A step was taken', body: 'Sign in to read it.' };
  await expect(mailer().send(letter)).rejects.toThrow('No such mailbox');
});

test('a mail server that says nothing is given up, and that is why', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const letter = { to: 'lin@example.com', subject: 'A step was taken', body: 'Sign in to read it.' };
  const limits = { connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 60_000 };
  const sending = createSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'no-reply@yunchuan.example', limits }).send(
    letter,
  );
  // A greeting timeout as long as the others would close the connection first, with another
  // message.
  await expect(sending).rejects.toThrow('Greeting never received');
  silent.close();
});
