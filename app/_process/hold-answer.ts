import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';

export type Exchange = { request: IncomingMessage; response: ServerResponse };

type Rest = (BufferEncoding | (() => void) | undefined)[];

/** Keeps what is written to a response until it is complete, then gives the whole body to `finish`, which calls `send` once. */
export function holdAnswer(
  response: ServerResponse,
  finish: (body: Buffer, send: (body: Buffer) => void) => void,
): void {
  const chunks: Buffer[] = [];
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  let isComplete = false;
  let isSending = false;
  const keep = (chunk: unknown, rest: Rest) => {
    if (!isComplete && hasBytes(chunk)) chunks.push(bytesOf(chunk, rest));
  };
  const send = (body: Buffer) => {
    isSending = true;
    end(body);
  };
  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...rest: HeadRest) => {
      if (isSending) return writeHead(status, ...(rest as []));
      noteHead(response, status, rest);
      return response;
    },
    write: (chunk: unknown, ...rest: Rest) => {
      keep(chunk, rest);
      callbackIn(rest)?.();
      return true;
    },
    end: (chunk: unknown, ...rest: Rest) => {
      if (isComplete) return response;
      keep(chunk, rest);
      isComplete = true;
      const callback = callbackIn([chunk as Rest[0], ...rest]);
      if (callback) response.once('finish', callback);
      finish(Buffer.concat(chunks), send);
      return response;
    },
  });
}

type HeadRest = [] | [string | Headers, Headers?];
type Headers = Record<string, OutgoingHttpHeader> | OutgoingHttpHeader[];

/** Notes what `writeHead` was told, which the framework may still change. */
function noteHead(response: ServerResponse, status: number, rest: HeadRest): void {
  response.statusCode = status;
  const headers = rest.find((part) => typeof part === 'object') ?? {};
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(String(headers[at]), headers[at + 1] ?? '');
  } else {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
}

const hasBytes = (chunk: unknown): chunk is string | Uint8Array =>
  typeof chunk === 'string' || chunk instanceof Uint8Array;

const bytesOf = (chunk: string | Uint8Array, [encoding]: Rest): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

const callbackIn = (rest: Rest): (() => void) | undefined => rest.find((part) => typeof part === 'function');
