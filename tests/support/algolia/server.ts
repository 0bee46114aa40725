import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AlgoliaAccount } from '#lib/adapters/algolia-client.ts';
import { complaint, operationOf } from './check.ts';

/** A call to the stand-in for Algolia; `path` is decoded, `body` is parsed. */
export type Call = {
  method: string;
  path: string;
  parameters: URLSearchParams;
  body: unknown;
  headers: IncomingMessage['headers'];
};
type Reply = { status?: number; body: unknown };
export type StandIn = { account: AlgoliaAccount; calls: Call[]; complaints: string[]; close: () => Promise<void> };

/**
 * A server on loopback that answers as Algolia does. It validates each call and each reply against Algolia's own OpenAPI
 * document; a violation is added to `complaints` and answered with 400.
 */
export async function standInForAlgolia(reply: (call: Call) => Promise<Reply>): Promise<StandIn> {
  const calls: Call[] = [];
  const complaints: string[] = [];
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    calls.push(call);
    const { status = 200, body } = await answer(call, reply, complaints);
    send(response, status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const hosts = [{ url: '127.0.0.1', port, protocol: 'http' as const }];
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { account: { appId: 'CITY', apiKey: 'key', hosts }, calls, complaints, close };
}

async function answer(call: Call, reply: (call: Call) => Promise<Reply>, complaints: string[]): Promise<Reply> {
  const operation = operationOf(call.method, call.path);
  if (!operation) return complain(complaints, `${call.method} ${call.path} is not in Algolia's document`);
  const wrong = call.method === 'GET' ? undefined : complaint(operation, 'request', call.body);
  if (wrong) return complain(complaints, wrong);
  const given = await reply(call);
  const odd = complaint(operation, `responses/${given.status ?? 200}`, given.body);
  return odd ? complain(complaints, odd) : given;
}

function complain(complaints: string[], message: string): Reply {
  complaints.push(message);
  return { status: 400, body: { message, status: 400 } };
}

/** Algolia's client sends JSON as text/plain. */
async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://algolia');
  return {
    method: request.method ?? '',
    path: decodeURIComponent(pathname),
    parameters: searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    headers: request.headers,
  };
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
