import 'server-only';
import { log } from '#lib/adapters/log.ts';
import type { Channel } from '#lib/kernel/channels.ts';
import { environment } from './environment.ts';

let picked: Channel[] | undefined;

/** The ways by which codes can be sent. In a demonstration its mailbox shows what cannot leave. */
export const theChannels = (): readonly Channel[] => (picked ??= pickChannels());

/** Nobody shall believe that addresses are proved where no code can be sent. */
function pickChannels(): Channel[] {
  const { mode, smtp, smsUrl } = environment();
  if (mode === 'demonstration') return ['email', 'phone'];
  if (!smtp) log.warn({ channel: 'email' }, 'e-mail addresses in forms are asked without a code: set SMTP_URL');
  if (!smsUrl) log.warn({ channel: 'phone' }, 'telephone numbers in forms are asked without a code: set SMS_URL');
  return [...(smtp ? (['email'] as const) : []), ...(smsUrl ? (['phone'] as const) : [])];
}
