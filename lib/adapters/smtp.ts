import { createTransport } from 'nodemailer';
import type { Mailer } from '#lib/kernel/mailer.ts';

/** Sends letters through the mail server at `url` (smtp:// or smtps://); a server that does not answer is given up soon. */
export function createSmtp({ url, from }: { url: string; from: string }): Mailer {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url, ...patience });
  return {
    async send({ to, subject, body }) {
      await transport.sendMail({ from, to, subject, text: body });
    },
  };
}
