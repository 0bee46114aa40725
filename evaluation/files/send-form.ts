import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Form = {
  url: string;
  headers: Record<string, string>;
  fields: Record<string, string>;
  name: string;
  file: Buffer;
};

/**
 * Sends a form with one file as a browser does: the head at once, then the file as fast as it is taken. Gives where the answer
 * leads.
 */
export async function sendForm({ url, headers, fields, name: field, file }: Form): Promise<string> {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${parts.join('')}--x\r\nContent-Disposition: form-data; name="${field}"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
  );
  const tail = Buffer.from('\r\n--x--\r\n');
  const length = String(head.length + file.length + tail.length);
  const sending = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x', 'content-length': length },
  });
  sending.flushHeaders();
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  await pipeline(Readable.from(inPieces([head, file, tail])), sending);
  const [answer] = await answered;
  answer.resume();
  return answer.headers.location ?? `${answer.statusCode}`;
}

function* inPieces(all: Buffer[]): Generator<Buffer> {
  for (const bytes of all) for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
