import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as wholeText } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import type { FileStore, Stored } from '#lib/kernel/file-store.ts';
import { isId } from '#lib/kernel/id.ts';

/** The signature covers who asks for what, not the bytes: those authenticate themselves when they are opened. */
const unsigned = { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' };

type Send = ((path: string, init?: RequestInit & { query?: Record<string, string> }) => Promise<Response>) & {
  /** A request that puts `size` bytes, signed. */
  signed: (path: string, size: number) => Promise<Request>;
};

/** An S3-compatible store at `https://KEY:SECRET@host/bucket?region=…`, addressed by path. */
export function createS3Store(url: string): FileStore {
  const send = sender(new URL(url));
  return {
    async put(id, bytes) {
      if (!isId(id)) throw new Error('An object is kept under a UUID');
      await put(send, id, bytes);
    },
    async open(id, range) {
      const headers = range ? { range: `bytes=${range.from}-${range.to}` } : {};
      const answer = await send(id, { headers });
      if (answer.status === 404) return drained(answer);
      await demand(answer, [200, 206]);
      return answer.body ?? new Blob().stream();
    },
    async remove(id) {
      await drained(await demand(await send(id, { method: 'DELETE' }), [200, 204, 404]));
    },
    list: () => list(send),
  };
}

function sender(address: URL): Send {
  const { username, password, host, protocol, pathname, searchParams } = address;
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? 'us-east-1',
    ...{ service: 's3', retries: 0 },
  });
  const bucket = `${protocol}//${host}/${pathname.split('/').filter(Boolean).join('/')}`;
  const send = (path: string, { query, ...init }: RequestInit & { query?: Record<string, string> } = {}) => {
    const target = new URL(path ? `${bucket}/${path}` : bucket);
    for (const [name, value] of Object.entries(query ?? {})) target.searchParams.set(name, value);
    return client.fetch(target.href, { ...init, headers: { ...init.headers, ...unsigned } });
  };
  const signed = (path: string, size: number) =>
    client.sign(`${bucket}/${path}`, { method: 'PUT', headers: { ...unsigned, 'Content-Length': String(size) } });
  return Object.assign(send, { signed });
}

/** Throws for an answer that was not expected, without quoting credentials. */
async function demand(answer: Response, statuses: number[]): Promise<Response> {
  if (statuses.includes(answer.status)) return answer;
  throw failure(answer.status, await answer.text());
}

function failure(status: number, said: string): Error {
  const code = /<Code>([^<]{1,60})</.exec(said)?.[1] ?? '';
  return new Error(`The file store answered ${status} ${code}`.trim());
}

async function drained(answer: Response): Promise<undefined> {
  await answer.arrayBuffer();
}

/**
 * S3 wants to know the length before the bytes. They are sealed, so they wait in a file rather than in memory; then one
 * request sends them, and the object appears whole or not at all.
 */
async function put(send: Send, id: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-sealed-'));
  try {
    const path = join(folder, id);
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
    const { size } = await stat(path);
    const { status, said } = await sendFile(await send.signed(id, size), path);
    if (status !== 200) throw failure(status, said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `fetch` would send a stream in pieces of unknown number, which S3 refuses. */
async function sendFile({ url, headers }: Request, path: string): Promise<{ status: number; said: string }> {
  const { request } = url.startsWith('https:') ? https : http;
  const sending = request(url, { method: 'PUT', headers: Object.fromEntries(headers), timeout: 60_000 });
  sending.once('timeout', () => sending.destroy(new Error('The file store did not answer in time')));
  const answered = once(sending, 'response');
  // Its failure is that of the pipeline as well, which is waited for first.
  answered.catch(() => undefined);
  await pipeline(createReadStream(path), sending);
  const [answer] = (await answered) as [http.IncomingMessage];
  return { status: answer.statusCode ?? 0, said: (await wholeText(answer)).slice(0, 2000) };
}

async function* list(send: Send): AsyncGenerator<Stored> {
  let after: string | undefined;
  do {
    const query = { 'list-type': '2', ...(after ? { 'continuation-token': after } : {}) };
    const said = await (await demand(await send('', { query }), [200])).text();
    for (const [, item = ''] of said.matchAll(/<Contents>([^]*?)<\/Contents>/g))
      yield { id: unescaped(textOf(item, 'Key')), storedAt: new Date(textOf(item, 'LastModified')) };
    after = unescaped(textOf(said, 'NextContinuationToken')) || undefined;
  } while (after);
}

const textOf = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
