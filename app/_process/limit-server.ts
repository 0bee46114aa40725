import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { plainPage } from '#app/_request/plain-page.ts';
import { words } from '#lib/kernel/locale.ts';
import { isForFiles } from './border.ts';
import { localeAt } from './locale-at.ts';

/** In milliseconds: 50 MB on a line of 0.5 Mbit/s take less. */
const patience = { headersTimeout: 15_000, requestTimeout: 15 * 60_000 };
/** In milliseconds: the largest form without a file takes less on a slow line. */
const patienceWithForms = 60_000;

const texts = words({
  zh: { title: '地址太长', text: '地址或浏览器附带的内容太长，我们没有读取。搜索请用 200 个字以内的词句。' },
  en: {
    title: 'This address is too long',
    text: 'The address, or what the browser sends with it, is too long to be read. A search has up to 200 characters.',
  },
});

/** Limits how long and how much a server listens to one request; what is too long gets a page of ours. */
export function limitServer(server: Server): void {
  Object.assign(server, patience, { maxHeadersCount: 100 });
  server.on('request', (request) => {
    if (!isForFiles(request)) endAfter(request, patienceWithForms);
  });
  server.on('clientError', (error: Error & { code?: string; rawPacket?: Buffer }, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    if (error.code === 'HPE_HEADER_OVERFLOW') return void sayTooLong(socket, error.rawPacket);
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    return socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

/** Ends a request whose body has not come by then. */
function endAfter(request: IncomingMessage, ms: number): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const timer = setTimeout(() => void (request.complete || request.destroy()), ms);
  request.once('close', () => clearTimeout(timer));
}

/** The socket is no response yet, so the head is written by hand. */
async function sayTooLong(socket: Duplex, packet?: Buffer): Promise<void> {
  const locale = localeAt(packet?.subarray(0, 20).toString('latin1').split(' ')[1] ?? '');
  const page = plainPage({ locale, ...texts[locale] }, 431);
  const body = await page.text();
  const head = [...page.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(
    `HTTP/1.1 431 Request Header Fields Too Large\r\n${head}Connection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
