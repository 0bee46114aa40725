import { createTransport } from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { Mailer } from '#lib/kernel/mailer.ts';

/** How long, in ms, a mail server may take to be reached, to greet, and to go on. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

type SmtpOptions = { url: string; from: string; limits?: typeof patience };

/** Sends letters through the mail server at `url` (smtp:// or smtps://); a server that does not answer is given up soon. */
export function createSmtp({ url, from, limits = patience }: SmtpOptions): Mailer {
  // The transport is made here because `createTransport` forgets every other option where it is given a `url`.
  const transport = createTransport(new SMTPTransport({ url, ...limits }));
  return {
    async send({ to, subject, body }) {
      // As an object, so that nothing in the address is read as a name, a group or a second address.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text: body });
    },
  };
}
