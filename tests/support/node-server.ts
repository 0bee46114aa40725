import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const servers: Server[] = [];

/** Starts a server on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export function closeServers(): void {
  for (const server of servers.splice(0)) server.close();
}

export type Asked = { path?: string; method?: string; headers?: Record<string, string> };
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** What a server answers, byte by byte: unlike `fetch`, nothing is decompressed or followed. */
export const answerOf = (port: number, { path = '/zh/account', ...options }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
