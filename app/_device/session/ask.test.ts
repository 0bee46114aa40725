import { afterEach, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

test('the server says how long the session lasts, or that there is none', async () => {
  answering(() => Promise.resolve(Response.json({ left: 60, isFinal: true })));
  expect(await ask('/session', 'GET')).toEqual({ left: 60, isFinal: true });
  answering(() => Promise.resolve(new Response(null, { status: 401 })));
  expect(await ask('/session', 'POST')).toBeUndefined();
});

test('nobody is said to be signed out where no answer comes', async () => {
  answering(() => Promise.reject(new TypeError('offline')));
  expect(await ask('/session', 'GET')).toBe('no answer');
  answering(() => Promise.resolve(new Response(null, { status: 503 })));
  expect(await ask('/session', 'GET')).toBe('no answer');
});
