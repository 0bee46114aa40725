import { afterEach, expect, test, vi } from 'vitest';
import { send } from './send.ts';

afterEach(() => vi.unstubAllGlobals());

/** A form with what the framework adds to it, and a server that answers. */
function given(answer: () => Promise<Response>) {
  const sent: RequestInit[] = [];
  class Held extends FormData {
    constructor() {
      super();
      this.append('$ACTION_ID_1', '');
      this.append('name', '林小雨');
    }
  }
  vi.stubGlobal('FormData', Held);
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    sent.push(request);
    return answer();
  });
  return sent;
}

// The form itself is only handed on.
const form = {} as HTMLFormElement;
const status = (code: number, headers = {}) => Promise.resolve(new Response(null, { status: code, headers }));

test('what the server saved is saved, at its time; the framework’s own fields stay here', async () => {
  const sent = given(() => Promise.resolve(Response.json({ at: '14:03' })));
  expect(await send(form, '/typed', true)).toEqual({ saved: '14:03' });
  const body = sent[0]?.body as FormData;
  expect([...body.keys()]).toEqual(['name', 'turn']);
  expect(sent[0]).toMatchObject({ keepalive: true, mode: 'same-origin' });
});

test.each([
  [401, { refused: 'signedOut' }],
  [404, { refused: 'closed' }],
  [409, { refused: 'elsewhere' }],
  [410, { refused: 'closed' }],
  [413, { refused: 'long' }],
  [500, { later: 0 }],
] as const)('an answer of %s is %o', async (code, outcome) => {
  given(() => status(code));
  expect(await send(form, '/typed', false)).toEqual(outcome);
});

test('nothing is said to be saved where no answer comes, or one that is none', async () => {
  given(() => Promise.reject(new TypeError('offline')));
  expect(await send(form, '/typed', false)).toEqual({ later: 0 });
  given(() => Promise.resolve(new Response('<html>')));
  expect(await send(form, '/typed', false)).toEqual({ later: 0 });
});

test('who sends too often waits as long as they are told', async () => {
  given(() => status(429, { 'Retry-After': '30' }));
  expect(await send(form, '/typed', false)).toEqual({ later: 30_000 });
});
