import { createHmac } from 'node:crypto';
import type { SmsSender, TextMessage } from '#lib/kernel/sms-sender.ts';

type SmsOptions = {
  /** `https://KEY:SECRET@host/path`. */
  url: string;
  /** In ms: how long an answer is waited for, and the pauses between tries. */
  limits?: { answer: number; pauses: number[] };
};

const patience = { answer: 8_000, pauses: [300, 1_500] };

/**
 * Sends text messages through a gateway: a JSON post of `id`, `to` (+86…) and `text`, signed with HMAC-SHA-256 over the time
 * and the body. What fails on the way, or by the gateway's own fault, is tried again; what it refuses is not.
 */
export function createSms({ url, limits = patience }: SmsOptions): SmsSender {
  const { address, key, secret } = partsOf(url);
  const post = (message: TextMessage) => {
    const body = JSON.stringify({ ...message, to: `+86${message.to}` });
    const time = new Date().toISOString();
    const signature = createHmac('sha256', secret).update(`${time}\n${body}`).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-key': key, 'x-time': time, 'x-signature': signature };
    const signal = AbortSignal.timeout(limits.answer);
    return fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
  };
  return {
    async send(message) {
      for (const pause of [...limits.pauses, undefined]) {
        const failure = await failureOf(post(message));
        if (!failure) return;
        if (!failure.mayPass || pause === undefined)
          throw Object.assign(new Error('No text message was sent'), failure);
        await new Promise((resume) => setTimeout(resume, pause));
      }
    },
  };
}

function partsOf(url: string): { address: string; key: string; secret: string } {
  const address = new URL(url);
  const [key, secret] = [address.username, address.password].map(decodeURIComponent);
  [address.username, address.password] = ['', ''];
  return { address: address.href, key: key ?? '', secret: secret ?? '' };
}

type Failure = { code: string; mayPass: boolean };

async function failureOf(answer: Promise<Response>): Promise<Failure | undefined> {
  try {
    const { ok, status, body } = await answer;
    await body?.cancel();
    return ok ? undefined : { code: `SMS_${status}`, mayPass: status === 429 || status >= 500 };
  } catch (error) {
    return {
      code: error instanceof Error && error.name === 'TimeoutError' ? 'SMS_TIMEOUT' : 'SMS_LINE',
      mayPass: true,
    };
  }
}
