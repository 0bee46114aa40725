import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSmtp } from './smtp.ts';

let server: SMTPServer;
let received: string[];

beforeEach(async () => {
  received = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody') ? new Error('No such mailbox') : undefined),
    async onData(stream, _session, done) {
      for await (const part of stream) received.push(String(part));
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

const mailer = () => {
  const { port } = server.server.address() as AddressInfo;
  return createSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'no-reply@yunchuan.example' });
};

test('a letter reaches the mail server', async () => {
  await mailer().send({ to: 'lin@example.com', subject: 'A step was taken', body: 'Sign in to read it.' });
  expect(received.join('')).toContain('To: lin@example.com');
  expect(received.join('')).toContain('Sign in to read it.');
});

test('a letter that is refused throws', async () => {
  const letter = { to: 'nobody@example.com', subject: 'A step was taken', body: 'Sign in to read it.' };
  await expect(mailer().send(letter)).rejects.toThrow('No such mailbox');
});
