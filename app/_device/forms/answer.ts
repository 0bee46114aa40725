import { sizeOf, type FormRequest } from './request.ts';

/**
 * The server's answer: a whole page of ours, another file that a redirect led to, or nothing to show. `said` is why the
 * form was turned away: before it was read, or by a redirect to a page that has words for it (app/_ui/not-sent.tsx).
 */
export type Answer =
  | { kind: 'page'; page: Document; address: URL }
  | { kind: 'file'; address: string }
  | { kind: 'none'; said: (string | Node)[] };

const none: Answer = { kind: 'none', said: [] };
/** In milliseconds, for the server to begin its answer, and for the rest of it to arrive. */
const patience = 30_000;
/** In bytes per millisecond: 10 kB/s, a phone on the edge of the network. */
const slowest = 10;

const headers = { 'Tongban-Module': 'forms' };
const sameOrigin = { mode: 'same-origin', credentials: 'same-origin', cache: 'no-store', headers } as const;

export const answerTo = ({ address, body }: FormRequest): Promise<Answer> =>
  read(address, { ...sameOrigin, method: 'POST', body }, patience + sizeOf(body) / slowest);

export const pageAt = (address: URL): Promise<Answer> => read(address, sameOrigin, patience);

async function read(address: URL, request: RequestInit, wait: number): Promise<Answer> {
  const line = new AbortController();
  let timer = setTimeout(() => line.abort(), wait);
  try {
    const response = await fetch(address, { ...request, signal: line.signal });
    clearTimeout(timer);
    timer = setTimeout(() => line.abort(), patience);
    return await answerIn(response);
  } catch {
    return none;
  } finally {
    clearTimeout(timer);
  }
}

async function answerIn(response: Response): Promise<Answer> {
  const { url, ok, redirected, status } = response;
  if (!response.headers.get('content-type')?.startsWith('text/html'))
    return ok && redirected ? { kind: 'file', address: url } : none;
  const html = await response.text();
  // A page that ends before its end was cut on the way.
  if (!html.includes('</html>')) return none;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const notSent = page.querySelector<HTMLTemplateElement>(`template[data-not-sent${redirected ? '' : '=here'}]`);
  if (notSent) return { kind: 'none', said: [...notSent.content.children] };
  if (isOurs(page, status)) return { kind: 'page', page, address: new URL(url) };
  return { kind: 'none', said: status < 500 ? textsOf(page) : [] };
}

/** An outage is only shown where it brings back the form: any other page would take away what was typed. */
const isOurs = (page: Document, status: number): boolean =>
  page.querySelector(status < 500 ? 'main' : 'main form [data-alarm]') !== null;

const textsOf = (page: Document): string[] =>
  [...page.querySelectorAll('h1, h1 + p')].map(({ textContent }) => textContent ?? '');
