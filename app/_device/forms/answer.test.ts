import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo, pageAt } from './answer.ts';
import { isPost, requestOf, sizeOf } from './request.ts';

const here = new URL('https://portal.example/zh/account');

/** As much of a parsed page as an answer is judged by. */
class Page {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  querySelector(selector: string): object | null {
    if (selector === 'main') return this.html.includes('<main') ? {} : null;
    if (selector === 'main form [data-alarm]') return /<main[\s\S]*<form[\s\S]*data-alarm/.test(this.html) ? {} : null;
    const [, where, said] = /<template data-not-sent="(here)?">(.*?)<\/template>/.exec(this.html) ?? [];
    if (selector === 'template[data-not-sent=here]' && !where) return null;
    return said === undefined ? null : { content: { children: [said] } };
  }
  querySelectorAll = (): object[] =>
    [...this.html.matchAll(/<(h1|p)>(.*?)<\/\1>/g)].map(([, , textContent]) => ({ textContent }));
}

type Given = { status?: number; type?: string; url?: string; redirected?: boolean };
const asked: { address: URL; how: RequestInit }[] = [];

function answers(
  body: string,
  { status = 200, type = 'text/html; charset=utf-8', url = here.href, redirected = false }: Given = {},
) {
  vi.stubGlobal('fetch', async (address: URL, how: RequestInit) => {
    asked.push({ address, how });
    const response = new Response(body, { status, headers: { 'content-type': type } });
    return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
  });
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => new Page(html);
    },
  );
});

afterEach(() => void vi.unstubAllGlobals());

const body = new FormData();
const send = () => answerTo({ address: here, body });
const page = '<html><main><h1>Saved</h1></main></html>';
const outage = '<html><main><h1>Trouble</h1><p>Try again</p></main></html>';

describe('the answer to a form', () => {
  test('is a page of ours, under the address that it has now', async () => {
    answers(page, { url: 'https://portal.example/zh/applications', redirected: true });
    expect(await send()).toMatchObject({ kind: 'page', address: new URL('https://portal.example/zh/applications') });
  });

  test.each([
    ['was cut on the way', '<html><main><h1>Saved</h1>'],
    ['is no page of ours', '<html><body>login of a hotel</body></html>'],
  ])('is none where it %s', async (_, html) => {
    answers(html);
    expect(await send()).toEqual({ kind: 'none', said: [] });
  });

  test('is none where the line is down', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send()).toEqual({ kind: 'none', said: [] });
  });

  test('is none where the server takes too long', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: RequestInit) =>
        new Promise((__, fail) =>
          signal?.addEventListener('abort', () => fail(new DOMException('Aborted', 'AbortError'))),
        ),
    );
    const answer = send();
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await answer).toEqual({ kind: 'none', said: [] });
    vi.useRealTimers();
  });

  test('says why it was turned away, where a redirect led to a page that has words for it', async () => {
    const signIn = `<html><template data-not-sent=""><p>signed out</p></template><main></main></html>`;
    answers(signIn, { redirected: true });
    expect(await send()).toEqual({ kind: 'none', said: ['<p>signed out</p>'] });
    answers(signIn);
    expect(await send()).toMatchObject({ kind: 'page' });
    answers(signIn.replace('""', '"here"'));
    expect(await send()).toEqual({ kind: 'none', said: ['<p>signed out</p>'] });
  });

  test('is a page of ours with its status, where it was refused by the form', async () => {
    answers('<html><main><form><div data-alarm>wrong</div></form></main></html>', { status: 422 });
    expect(await send()).toMatchObject({ kind: 'page' });
  });

  test('of a failure is not shown in place of what was typed', async () => {
    answers(outage, { status: 503 });
    expect(await send()).toEqual({ kind: 'none', said: [] });
    answers('<html><main><form><div data-alarm>Trouble</div></form></main></html>', { status: 500 });
    expect(await send()).toMatchObject({ kind: 'page' });
  });

  test('that turns the form away before it was read says so', async () => {
    answers('<html><h1>Too large</h1><p>Shorten it</p></html>', { status: 413 });
    expect(await send()).toEqual({ kind: 'none', said: ['Too large', 'Shorten it'] });
  });

  test.each([
    [true, 200, { kind: 'file', address: here.href }],
    [false, 200, { kind: 'none', said: [] }],
    [true, 500, { kind: 'none', said: [] }],
  ])('that is no page: redirected %s, status %i', async (redirected, status, expected) => {
    answers('%PDF', { type: 'application/pdf', redirected, status });
    expect(await send()).toEqual(expected);
  });
});

test('a form goes to this site alone, with its cookies, is not kept, and says what sends it', async () => {
  answers(page);
  await send();
  await pageAt(here);
  const common = {
    mode: 'same-origin',
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { 'Tongban-Module': 'forms' },
  };
  expect(asked.map(({ how }) => how)).toMatchObject([{ ...common, method: 'POST', body }, common]);
  expect(asked[1]?.how).not.toHaveProperty('method');
});

type Attributes = Record<string, string>;
const element = (attributes: Attributes) =>
  ({
    getAttribute: (name: string) => attributes[name] ?? null,
    matches: (selector: string) => selector === '[data-plain]' && 'data-plain' in attributes,
  }) as unknown as HTMLFormElement;

describe('a form that our module sends', () => {
  beforeEach(() => {
    vi.stubGlobal('location', here);
    vi.stubGlobal('document', { baseURI: here.href });
    vi.stubGlobal('HTMLButtonElement', class {});
    vi.stubGlobal(
      'FormData',
      class {
        getAll = () => [];
      },
    );
  });
  const ours = { method: 'post', enctype: 'multipart/form-data' };

  test('goes to its own page unless it says otherwise', () => {
    expect(requestOf(element(ours), null)?.address.href).toBe(here.href);
    expect(requestOf(element({ ...ours, action: '/en/tracking' }), null)?.address.href).toBe(
      'https://portal.example/en/tracking',
    );
  });

  test.each<[string, Attributes, Attributes?]>([
    ['of another method', { ...ours, method: 'get' }],
    ['without a method', { enctype: 'multipart/form-data' }],
    ['of another encoding', { ...ours, enctype: 'application/x-www-form-urlencoded' }],
    ['for another window', { ...ours, target: '_blank' }],
    ['for another site', { ...ours, action: 'https://id.example/authorize' }],
    ['that is marked so', { ...ours, 'data-plain': '' }],
    ['whose button is marked so', ours, { 'data-plain': '' }],
    ['whose button says another method', ours, { formmethod: 'get' }],
    ['whose button leads elsewhere', ours, { formaction: 'https://id.example/authorize' }],
    ['whose button opens a window', ours, { formtarget: '_blank' }],
  ])('is not one %s', (_, form, button) => {
    expect(requestOf(element(form), button ? element(button) : null)).toBeUndefined();
  });

  test('is sent as its button says', () => {
    expect(requestOf(element({ ...ours, method: 'get' }), element({ formmethod: 'POST' }))).toBeDefined();
    expect(isPost(element({ method: 'POST' }), null)).toBe(true);
    expect(isPost(element({ method: 'POST' }), element({ formmethod: 'dialog' }))).toBe(false);
  });
});

test('a body’s size is guessed from above, so that a slow line has time for it', () => {
  const text = '居住证'.repeat(100);
  const form = new FormData();
  form.append('a', text);
  form.append('b', new Blob(['x'.repeat(500)]));
  expect(sizeOf(form)).toBeGreaterThanOrEqual(Buffer.byteLength(text) + 500);
  expect(sizeOf(new FormData())).toBe(0);
});
