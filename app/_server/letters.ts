import 'server-only';
import { createSms } from '#lib/adapters/sms.ts';
import { createSmtp } from '#lib/adapters/smtp.ts';
import type { Context } from '#lib/kernel/context.ts';
import { deliverLetters, type Delivery } from '#lib/notifications/deliver.ts';
import { systemContext } from './system-context.ts';
import { environment } from './environment.ts';
import { reportError } from './report-error.ts';

/** Sends due letters and text messages. Without a mail server or a gateway they wait, and the demonstration shows them in its mailbox. */
export async function sendLetters(ctx: Context<null>): Promise<Delivery | undefined> {
  const { smtp, smsUrl } = environment();
  if (!smtp && !smsUrl) return undefined;
  return deliverLetters(ctx, {
    email: smtp && createSmtp(smtp),
    phone: smsUrl === undefined ? undefined : createSms({ url: smsUrl }),
  });
}

/** Sends at once, because whoever asked for a code looks at their mailbox now. */
export const sendLettersNow = async (): Promise<void> => {
  await sendLetters(await systemContext()).catch((error: unknown) => reportError(error, { kind: 'letters' }));
};
