import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { holdAnswer } from './hold-answer.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

/** Sends one request to a server that answers so, and closes it. */
async function ask(listener: RequestListener, method = 'GET'): Promise<Answer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', method }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
        answer.on('error', reject);
      })
        .on('error', reject)
        .end();
    });
  } finally {
    server.close();
  }
}

const text = '居住证 & <b>证</b> 🏠';
const bytes = Buffer.from(text);
const held = (answer: (response: ServerResponse) => void, finish = (body: Buffer) => body): RequestListener => {
  return (_, response) => {
    holdAnswer(response, (body, send) => send(finish(body)));
    answer(response);
  };
};

describe('an answer that is held', () => {
  test.each(Array.from({ length: bytes.length + 1 }, (_, at) => at))(
    'is whole when it is cut after byte %i',
    async (at) => {
      const { body } = await ask(
        held((response) => {
          response.write(bytes.subarray(0, at));
          response.end(bytes.subarray(at));
        }),
      );
      expect(body).toBe(text);
    },
  );

  test('is whole when it comes byte by byte', async () => {
    const seen = vi.fn<(body: Buffer) => Buffer>((body) => body);
    const { body } = await ask(
      held((response) => {
        for (const byte of bytes) response.write(Buffer.of(byte));
        response.end();
      }, seen),
    );
    expect(body).toBe(text);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('goes out as `finish` makes it, once', async () => {
    const { body } = await ask(
      held(
        (response) => response.end('abc'),
        (whole) => Buffer.from(`${whole.toString()}!`),
      ),
    );
    expect(body).toBe('abc!');
  });

  test('reads text in the encoding that it was written in', async () => {
    const { body } = await ask(
      held((response) => {
        response.write('6162', 'hex');
        response.end('YWI=', 'base64');
      }),
    );
    expect(body).toBe('abab');
  });

  test('takes a view of a larger buffer for what it shows', async () => {
    const view = new Uint8Array(bytes.buffer, bytes.byteOffset, 3);
    expect((await ask(held((response) => response.end(view)))).body).toBe('居');
  });

  test('is not changed by what is written after its end', async () => {
    const { body } = await ask(
      held((response) => {
        response.end('first');
        response.write('second');
        response.end('third');
      }),
    );
    expect(body).toBe('first');
  });
});

describe('what the writer of a held answer is told', () => {
  test('is that each piece was taken, at once', async () => {
    const taken = vi.fn<() => void>();
    await ask(
      held((response) => {
        expect(response.write('a', taken)).toBe(true);
        expect(response.write('b', 'utf8', taken)).toBe(true);
        expect(taken).toHaveBeenCalledTimes(2);
        response.end();
      }),
    );
  });

  test.each([
    ['alone', (response: ServerResponse, done: () => void) => response.end(done)],
    ['after a piece', (response: ServerResponse, done: () => void) => response.end('x', done)],
    ['after its encoding', (response: ServerResponse, done: () => void) => response.end('x', 'utf8', done)],
  ])('is that the answer has gone, where it asks so %s', async (_, end) => {
    const done = vi.fn<() => void>();
    const { body } = await ask(held((response) => void end(response, done)));
    expect(body.length).toBeLessThan(2);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

describe('the head of a held answer', () => {
  test.each<[string, (response: ServerResponse) => unknown]>([
    ['names', (response) => response.writeHead(201, { 'x-a': '1', 'x-b': ['2', '3'] })],
    ['names after a phrase', (response) => response.writeHead(201, 'Made', { 'x-a': '1', 'x-b': ['2', '3'] })],
    ['a flat list', (response) => response.writeHead(201, ['x-a', '1', 'x-b', ['2', '3']] as never)],
  ])('is kept as it was given, in %s', async (_, write) => {
    const { status, headers } = await ask(
      held((response) => {
        write(response);
        response.end('x');
      }),
    );
    expect({ status, a: headers['x-a'], b: headers['x-b'] }).toEqual({ status: 201, a: '1', b: '2, 3' });
  });

  test('may still be changed by `finish`: nothing has been sent', async () => {
    const listener: RequestListener = (_, response) => {
      holdAnswer(response, (body, send) => {
        expect(response.headersSent).toBe(false);
        response.statusCode = 503;
        response.setHeader('x-a', 'later');
        send(body);
      });
      response.writeHead(200, { 'x-a': 'before' });
      response.flushHeaders();
      response.end('x');
    };
    const { status, headers } = await ask(listener);
    expect({ status, a: headers['x-a'] }).toEqual({ status: 503, a: 'later' });
  });
});

test('an answer without a body has none', async () => {
  expect(await ask(held((response) => response.writeHead(304).end()))).toMatchObject({ status: 304, body: '' });
  expect(
    await ask(
      held((response) => response.end()),
      'HEAD',
    ),
  ).toMatchObject({ status: 200, body: '' });
});

test('a reader who leaves before the answer is ready is no error', async () => {
  let finished: (() => void) | undefined;
  const closed = vi.fn<() => void>();
  const server = createServer((_, response) => {
    response.once('close', closed);
    holdAnswer(response, (body, send) => (finished = () => send(body)));
    response.write('half');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const asking = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).on(
    'error',
    () => undefined,
  );
  asking.end();
  await vi.waitFor(() => expect(finished).toBeDefined());
  asking.destroy();
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(() => finished?.()).not.toThrow();
  server.close();
});
