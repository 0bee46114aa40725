import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type TakenMessage = { id: string; to: string; text: string };
type Gateway = { url: string; taken: TakenMessage[]; asked: () => number; close: () => Promise<void> };

export const gatewayKey = { id: 'yunchuan', secret: 'a secret/of the test' };

/** A gateway for text messages that checks the signature; `answer` says what it answers to each try, from 1. */
export async function openSmsGateway(answer: (tried: number) => number | 'nothing' = () => 202): Promise<Gateway> {
  const taken: TakenMessage[] = [];
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const says = answer(asked);
    if (says === 'nothing') return;
    const status = isSigned(request.headers, body) ? says : 401;
    if (status < 300) taken.push(JSON.parse(body) as TakenMessage);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { id, secret } = gatewayKey;
  return {
    url: `http://${id}:${encodeURIComponent(secret)}@127.0.0.1:${port}/messages`,
    taken,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function isSigned(headers: Record<string, string | string[] | undefined>, body: string): boolean {
  const time = String(headers['x-time']);
  const signature = createHmac('sha256', gatewayKey.secret).update(`${time}\n${body}`).digest('hex');
  const isNow = Math.abs(Date.parse(time) - Date.now()) < 60_000;
  return isNow && headers['x-key'] === gatewayKey.id && headers['x-signature'] === signature;
}
