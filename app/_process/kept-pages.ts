import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { encoded, type Page } from './encoding.ts';
import type { Exchange } from './hold-answer.ts';

type Kept = Page & { headers: OutgoingHttpHeaders };

const compress = promisify(brotliCompress);

/** Pages that are the same for everybody until the next build, by address. About 50 kB each. */
const pages = new LRUCache<string, Kept>({
  maxSize: 100_000_000,
  sizeCalculation: ({ page, brotli }) => page.length + (brotli?.length ?? 0),
});

/** How the framework marks a prerendered page: nothing but a new build changes it. */
const lasting = 's-maxage=31536000';

/** Keeps a whole page that is prerendered, from its first answer on, with the best compression there is. */
export async function keepPage({ request, response }: Exchange, page: Buffer): Promise<void> {
  const { url = '', method } = request;
  const isLasting = String(response.getHeader('cache-control')).includes(lasting);
  if (method !== 'GET' || response.statusCode !== 200 || !isLasting || url.includes('?')) return;
  const kept = { headers: { ...response.getHeaders() }, page };
  pages.set(url, kept);
  pages.set(url, { ...kept, brotli: await compress(page) });
}

/** Answers with a page that is kept; false if none is. */
export function sendKept({ request, response }: Exchange): boolean {
  const { url = '', method, headers } = request;
  const kept = method === 'GET' || method === 'HEAD' ? pages.get(url) : undefined;
  if (!kept) return false;
  for (const [name, value] of Object.entries(kept.headers)) if (value !== undefined) response.setHeader(name, value);
  if (isKnown(headers['if-none-match'], kept.headers['etag'])) {
    response.writeHead(304).end();
    return true;
  }
  response.end(encoded(response, kept, String(headers['accept-encoding'] ?? '')));
  return true;
}

/** By the weak comparison of RFC 9110, section 13.1.2. */
const isKnown = (asked: string | undefined, etag: unknown): boolean =>
  asked === '*' || (asked ?? '').split(',').some((one) => plainTag(one) === plainTag(String(etag)));

const plainTag = (tag: string): string => tag.trim().replace(/^W\//, '');
