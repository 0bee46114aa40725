import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { troublePage } from './trouble-page.ts';
import { holdAnswer, type Exchange } from './hold-answer.ts';
import { strip } from './strip.mjs';

const channel = 'http.server.request.start';
const held = globalThis as { wholePages?: (message: unknown) => void };

/** What a page about a failure is made with. */
type Surroundings = { isDatabaseReady: () => Promise<boolean>; sheets: () => Promise<string[]> };

/**
 * From now on every page leaves this process whole: without the framework's script, and compressed.
 * Next has no hook after its renderer, so this stands at Node's, for answers whose request begins from here on.
 */
export function sendWholePages(surroundings: Surroundings): void {
  // A hot reload registers anew.
  if (held.wholePages) unsubscribe(channel, held.wholePages);
  held.wholePages = (message) => {
    const exchange = message as Exchange;
    if (isForPage(exchange.request)) sendWhole(exchange, surroundings);
  };
  subscribe(channel, held.wholePages);
}

/** The address of every page begins with its language; what the framework's own script asks for is no page. */
const isForPage = ({ url = '', headers }: Exchange['request']): boolean =>
  /^\/(?:zh|en)(?:[/?]|$)/.test(url) && !('rsc' in headers) && !('next-action' in headers);

function sendWhole(exchange: Exchange, surroundings: Surroundings): void {
  const { request, response } = exchange;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  // The framework would compress piece by piece what is still to be read here.
  delete request.headers['accept-encoding'];
  holdAnswer(response, (body, send) => {
    const sendPage = (page: Buffer) =>
      send(isHtml(response) ? encoded(response, withoutFramework(page), accepted) : page);
    if (isTrouble(response)) troubleOf(exchange, body.toString(), surroundings).then(sendPage, () => sendPage(body));
    else sendPage(body);
  });
}

/** A failure of ours, or a refusal that the framework words for programs. */
const isTrouble = (response: Exchange['response']): boolean =>
  response.statusCode >= 500 || (response.statusCode >= 400 && !isHtml(response));

async function troubleOf({ request, response }: Exchange, body: string, around: Surroundings): Promise<Buffer> {
  const { url = '', method = '' } = request;
  const failure = { url, method, status: response.statusCode, body };
  const page = troublePage({ ...failure, isDatabaseReady: await around.isDatabaseReady() }, await around.sheets());
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = page.status;
  page.headers.forEach((value, name) => response.setHeader(name, value));
  return Buffer.from(await page.arrayBuffer());
}

const isHtml = (response: Exchange['response']): boolean =>
  String(response.getHeader('content-type')).startsWith('text/html') && !response.hasHeader('content-encoding');

/** Prerendered pages have been stripped by the build and pass as they are. */
const withoutFramework = (page: Buffer): Buffer =>
  page.includes('__next_f') || page.includes('__NEXT_DATA__') ? Buffer.from(strip(page.toString())) : page;

/** Shorter pages gain nothing. */
const leastToCompress = 1024;

function encoded(response: Exchange['response'], page: Buffer, accepted: string): Buffer {
  if (page.length === 0) return page;
  const coding = page.length < leastToCompress ? undefined : ['br', 'gzip'].find((name) => accepts(accepted, name));
  const body = coding ? compressed(page, coding) : page;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.removeHeader('Link');
  response.removeHeader('Transfer-Encoding');
  response.setHeader('Vary', varyOf(response));
  response.setHeader('Content-Length', body.length);
  return body;
}

/** The framework names the encoding by itself where it would compress. */
function varyOf(response: Exchange['response']): string {
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
