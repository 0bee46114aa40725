import type { Context } from '#lib/kernel/context.ts';
import type { Mailer } from '#lib/kernel/mailer.ts';
import type { SmsSender } from '#lib/kernel/sms-sender.ts';
import { claimDueLetter, expireLetters, recordOutcome, type Claimed } from './store.ts';

const minute = 60_000;
const patience = 72 * 60 * minute;
/** Longer than a mail server is waited for; a letter whose sender has died leaves this much later. */
const claim = 5 * minute;

/** In milliseconds: a scheduler's request is answered in time, and what is left waits for the next. */
const shift = 20_000;

type Outside = Pick<Context, 'db' | 'vault' | 'now'>;

/** By what letters leave, and text messages; what has no sender waits. */
export type Senders = { email?: Mailer | undefined; phone?: SmsSender | undefined };

export type Delivery = { sent: number; failed: number; dead: number };

/**
 * Sends the letters that are due, for as long as a shift lasts; a letter that is refused or does not open waits longer each time
 * (with jitter), and is dead after 72 hours, where staff see it. A letter that has expired is dead at once.
 *
 * Each letter is claimed first and sent outside any transaction, so a slow mail server holds nobody up. It leaves at
 * least once: where a sender dies after the claim, the letter is sent again when the claim is over.
 */
export async function deliverLetters(ctx: Outside, senders: Senders): Promise<Delivery> {
  const delivery = { sent: 0, failed: 0, dead: 0 };
  const end = ctx.now().getTime() + shift;
  while (ctx.now().getTime() < end) {
    const became = await deliverNext(ctx, senders);
    if (!became) break;
    delivery[became] += 1;
  }
  return delivery;
}

async function deliverNext(ctx: Outside, senders: Senders): Promise<keyof Delivery | undefined> {
  const now = ctx.now();
  await expireLetters(ctx.db, now);
  const claimed = await claimDueLetter(ctx, {
    ...{ now, until: new Date(now.getTime() + claim) },
    channels: (['email', 'phone'] as const).filter((channel) => senders[channel]),
  });
  if (!claimed) return undefined;
  const error = await failureOf(() => send(senders, claimed));
  const outcome = error === undefined ? { sentAt: ctx.now() } : afterFailure(claimed, ctx.now(), error);
  await recordOutcome(ctx.db, claimed, outcome);
  return 'sentAt' in outcome ? 'sent' : 'deadAt' in outcome ? 'dead' : 'failed';
}

async function send({ email, phone }: Senders, { id, channel, open }: Claimed): Promise<void> {
  const { body, ...letter } = open();
  if (channel === 'email') return email?.send({ ...letter, body });
  return phone?.send({ id, to: letter.to, text: body });
}

const failureOf = (send: () => Promise<void>): Promise<string | undefined> =>
  send().then(
    () => undefined,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
  );

function afterFailure({ attempts, createdAt }: Claimed, now: Date, lastError: string) {
  if (now.getTime() - createdAt.getTime() > patience) return { deadAt: now, lastError };
  const wait = Math.min(2 ** (attempts - 1), 240) * minute * (0.75 + Math.random() / 2);
  return { nextAttemptAt: new Date(now.getTime() + wait), lastError };
}
