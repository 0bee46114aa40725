import { createTransport } from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { Mailer } from '#lib/kernel/mailer.ts';

/** Timeouts in ms for connecting, greeting and each later answer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Keeps holiday notices and other answering machines silent (RFC 3834). */
const automatic = { 'Auto-Submitted': 'auto-generated' };

type SmtpOptions = { url: string; from: string; limits?: typeof patience };

/**
 * Sends letters through the mail server at `url` (smtp:// or smtps://); gives up soon on a server that does not answer.
 */
export function createSmtp({ url, from, limits = patience }: SmtpOptions): Mailer {
  // `createTransport` ignores every other option next to a `url`, so the transport is built here.
  const transport = createTransport(new SMTPTransport({ url, ...limits }));
  return {
    async send({ to, subject, body }) {
      // An object, so that nothing in the address is read as a name, a group or a second address.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text: body, headers: automatic });
    },
  };
}
