import type { ServerResponse } from 'node:http';
import { readingHeaders } from '#app/_request/reading-headers.mjs';

/** A year, in seconds. */
const secure = 'max-age=31536000';

/** Headers of every answer, which a page's own replace: programs' answers, files and failures included. */
export function makeSafe(response: ServerResponse, portal: URL): void {
  for (const { key, value } of readingHeaders) response.setHeader(key, value);
  if (portal.protocol === 'https:') response.setHeader('Strict-Transport-Security', secure);
}

/** Sends a page that was made before the framework was asked. */
export async function sendPage(response: ServerResponse, page: Response): Promise<void> {
  response.statusCode = page.status;
  page.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(Buffer.from(await page.arrayBuffer()));
}
