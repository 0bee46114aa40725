import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { editionHeader } from '#app/_reading/reading-routes.mjs';
import { encoded, type Page } from './encoding.ts';
import type { Exchange } from './hold-answer.ts';

type Kept = Page & { headers: OutgoingHttpHeaders; edition: string };

const compress = promisify(brotliCompress);

/** Pages that are the same for everybody until the next edition or build, by address. About 50 kB each. */
const pages = new LRUCache<string, Kept>({
  maxSize: 100_000_000,
  sizeCalculation: ({ page, brotli }) => page.length + (brotli?.length ?? 0),
});

/** How the framework marks a prerendered page: of itself nothing but a new build changes it. */
const lasting = 's-maxage=31536000';

/** What a shared cache in front is told: what staff publish is seen within seconds. */
const shared = 'public, max-age=0, s-maxage=5';

/**
 * Keeps a whole page that is prerendered, or was rendered for an edition, from its first answer on, with the best
 * compression there is.
 */
export async function keepPage({ request, response }: Exchange, page: Buffer): Promise<void> {
  const { url = '', method } = request;
  const edition = response.getHeader(editionHeader);
  response.removeHeader(editionHeader);
  const isLasting = String(response.getHeader('cache-control')).includes(lasting);
  if (method !== 'GET' || response.statusCode !== 200 || url.includes('?')) return;
  if (!isLasting && edition === undefined) return;
  response.setHeader('cache-control', shared);
  if (edition !== undefined) response.setHeader('etag', `"${createHash('sha256').update(page).digest('base64url')}"`);
  const kept = { headers: { ...response.getHeaders() }, page, edition: String(edition ?? '') };
  pages.set(url, kept);
  const brotli = await compress(page);
  // Meanwhile the page may have been kept anew.
  if (pages.peek(url) === kept) pages.set(url, { ...kept, brotli });
}

/** Answers with a page that is kept of an edition; false if none is. */
export function sendKept({ request, response }: Exchange, edition: string): boolean {
  const { url = '', method, headers } = request;
  const kept = method === 'GET' || method === 'HEAD' ? pages.get(url) : undefined;
  if (kept?.edition !== edition) return false;
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
