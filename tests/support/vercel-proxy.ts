import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { neonConfig } from '@neondatabase/serverless';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** Lets the Vercel driver, which uses WebSockets, reach a local Postgres through a proxy like Neon's (`?address=`). */
export async function startVercelProxy(): Promise<void> {
  const server = createServer().listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  new WebSocketServer({ server }).on('connection', (socket, { url = '' }) => {
    const { hostname, port } = new URL(`postgres://${new URLSearchParams(url.slice(2)).get('address')}`);
    const [client, database] = [createWebSocketStream(socket), connect({ host: hostname, port: Number(port) })];
    // Closing either side closes the other.
    pipeline(client, database, client).catch(() => undefined);
  });
  const { port: proxyPort } = server.address() as AddressInfo;
  neonConfig.wsProxy = (host, port) => `127.0.0.1:${proxyPort}/?address=${host}:${port}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
}
