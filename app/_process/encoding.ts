import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Shorter pages gain nothing. */
const leastToCompress = 1024;

/** A page, and its smallest form once that is known. */
export type Page = { page: Buffer; brotli?: Buffer };

/** The page in the encoding that the reader's browser likes best, with the headers that say so. */
export function encoded(response: ServerResponse, { page, brotli }: Page, accepted: string): Buffer {
  if (page.length === 0) return page;
  const coding = page.length < leastToCompress ? undefined : ['br', 'gzip'].find((name) => accepts(accepted, name));
  const body = coding ? (coding === 'br' && brotli ? brotli : compressed(page, coding)) : page;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.removeHeader('Link');
  response.removeHeader('Transfer-Encoding');
  response.setHeader('Vary', varyOf(response));
  response.setHeader('Content-Length', body.length);
  return body;
}

/** The framework names the encoding by itself where it would compress. */
function varyOf(response: ServerResponse): string {
  const vary = String(response.getHeader('vary') ?? '');
  return /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', ');
}

const compressed = (page: Buffer, coding: string): Buffer =>
  coding === 'br' ? brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(page);

const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name, weight] = part.split(';').map((text) => text.trim());
    return name === coding && !/^q=0(?:\.0*)?$/.test(weight ?? '');
  });
