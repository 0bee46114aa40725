import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string[]; message: string };
export type MailServer = { url: string; close: () => Promise<void> };

/** A mail server that passes each letter to `take` before it accepts it; refuses `nobody@…`. */
export async function openMailServer(
  take: (received: Received) => void | Promise<void>,
  port = 0,
): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody@') ? new Error('No such mailbox') : undefined),
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      await take({ to, message: Buffer.concat(parts).toString() });
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${listening}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
