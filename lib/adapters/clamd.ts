import { connect, type Socket } from 'node:net';
import type { Scanner, Verdict } from '#lib/kernel/scanner.ts';

/** In ms: connecting, and each wait for the socket to take bytes or to answer. */
const patience = { connecting: 5_000, answering: 60_000 };

/**
 * ClamAV's clamd at `tcp://host:port` or `unix:/path`, over its command INSTREAM: pieces, each behind its length in four
 * bytes, then a length of zero. A clamd that is down or says something unknown leaves the verdict open.
 */
export function createClamd(url: string, limits = patience): Scanner {
  return {
    async scan(bytes) {
      const socket = open(url);
      try {
        return verdictOf(await ask(socket, bytes, limits));
      } catch (error) {
        return { verdict: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
      } finally {
        socket.destroy();
      }
    },
  };
}

function open(url: string): Socket {
  if (url.startsWith('unix:')) return connect(url.slice('unix:'.length));
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
}

async function ask(socket: Socket, bytes: AsyncIterable<Uint8Array>, limits: typeof patience): Promise<string> {
  const answer = answerOf(socket);
  const gone = answer.then((said) => Promise.reject(new Answered(said)));
  gone.catch(() => undefined);
  const within = <T>(step: Promise<T>, ms: number) => Promise.race([timeout(step, ms), gone]);
  try {
    await within(new Promise((resolve) => socket.once('connect', resolve)), limits.connecting);
    await within(write(socket, Buffer.from('zINSTREAM\0')), limits.answering);
    for await (const chunk of bytes) {
      await within(write(socket, lengthOf(chunk.length)), limits.answering);
      await within(write(socket, chunk), limits.answering);
    }
    await within(write(socket, lengthOf(0)), limits.answering);
  } catch (error) {
    // A clamd that has heard enough answers and stops listening.
    if (error instanceof Answered) return error.said;
    throw error;
  }
  return timeout(answer, limits.answering);
}

class Answered extends Error {
  readonly said: string;
  constructor(said: string) {
    super('clamd answered before the end');
    this.said = said;
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (part) => (said += part.toString('utf8')));
    socket.once('error', (error) => (said ? resolve(said) : reject(error)));
    socket.once('close', () => (said ? resolve(said) : reject(new Error('clamd closed the line'))));
  });
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

async function timeout<T>(step: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('clamd did not answer in time')), ms);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
}

function verdictOf(answer: string): Verdict {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return { verdict: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found) return { verdict: 'infected', name: found };
  if (/INSTREAM size limit exceeded/.test(said)) return { verdict: 'failed', reason: said };
  return { verdict: 'unavailable', reason: said };
}
