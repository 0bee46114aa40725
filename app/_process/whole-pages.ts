import { subscribe } from 'node:diagnostics_channel';
import type { RequestListener, Server } from 'node:http';
import { editionHeader } from '#app/_reading/reading-routes.mjs';
import { reportError } from '#app/_server/report-error.ts';
import { enterBorder } from './border.ts';
import { troublePage } from './trouble-page.ts';
import { encoded } from './encoding.ts';
import { isFormUnreadable, withFate } from './form-fault.ts';
import { holdAnswer, type Exchange } from './hold-answer.ts';
import { keepPage, sendKept } from './kept-pages.ts';
import { limitServer } from './limit-server.ts';
import { moved, moveOf, namesAddress, type Move } from './moved-address.ts';
import { makeSafe, sendPage } from './safe-answers.ts';
import { strip } from './strip.mjs';

const channel = 'http.server.request.start';
/** Kept on the process: a hot reload registers anew. */
const key = Symbol.for('tongban.whole-pages');
type Serve = (exchange: Exchange, next: () => void) => void;
const holder = globalThis as { [key]?: { serve: Serve } };

/** The portal's public address, and what a page about a failure is made with. */
type Surroundings = {
  portal: URL;
  builtFor?: string | undefined;
  isDatabaseReady: () => Promise<boolean>;
  sheets: () => Promise<string[]>;
  /** Names what staff have published in the browser; empty where nothing is. */
  edition: () => string;
};

/**
 * From now on every page leaves this process whole: without the framework's script, and compressed; a prerendered one
 * from memory; and every request is made safe before the framework has it. Next has no hook around its renderer, so this stands before its listener on Node's server.
 */
export function sendWholePages(surroundings: Surroundings): void {
  const move = moveOf(surroundings.builtFor, surroundings.portal);
  const serve: Serve = (exchange, next) => {
    makeSafe(exchange.response, surroundings.portal);
    const refused = enterBorder(exchange.request, surroundings.portal);
    if (refused) return void sendPage(exchange.response, refused);
    if (isForPage(exchange.request)) {
      const edition = surroundings.edition();
      if (sendKept(exchange, edition)) return;
      if (edition && exchange.request.method !== 'POST') exchange.request.headers[editionHeader] = edition;
      sendWhole(exchange, surroundings);
    } else if (move && namesAddress(exchange.request.url)) {
      sendMoved(exchange, move);
    }
    if (exchange.request.method === 'POST') withFate(next);
    else next();
  };
  if (holder[key]) {
    holder[key].serve = serve;
    return;
  }
  const current = (holder[key] = { serve });
  const known = new WeakSet<Server>();
  // The channel tells of each request before the server's listeners hear of it.
  subscribe(channel, (message) => {
    const { server } = message as { server: Server };
    if (!known.has(server)) standBefore(server, (...of) => current.serve(...of));
    known.add(server);
  });
}

/** Puts `serve` before the listeners of a server. */
function standBefore(server: Server, serve: Serve): void {
  const listeners = server.listeners('request') as RequestListener[];
  limitServer(server);
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    serve({ request, response }, () => {
      for (const listener of listeners) listener.call(server, request, response);
    }),
  );
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
    const sendBody = (page: Buffer) => {
      if (!isHtml(response)) return send(page);
      const whole = moved(withoutFramework(page), moveOf(surroundings.builtFor, surroundings.portal));
      keepPage(exchange, whole).catch((error: unknown) => reportError(error, { kind: 'kept page' }));
      return send(encoded(response, { page: whole }, accepted));
    };
    if (isTrouble(response)) troubleOf(exchange, body.toString(), surroundings).then(sendBody, () => sendBody(body));
    else sendBody(body);
  });
}

function sendMoved({ request, response }: Exchange, move: Move): void {
  delete request.headers['accept-encoding'];
  holdAnswer(response, (body, send) => {
    const document = moved(body, move);
    if (document.length > 0) response.setHeader('Content-Length', document.length);
    send(document);
  });
}

/** A failure of ours, or a refusal that the framework words for programs. */
const isTrouble = (response: Exchange['response']): boolean =>
  response.statusCode >= 500 || (response.statusCode >= 400 && !isHtml(response));

async function troubleOf({ request, response }: Exchange, body: string, around: Surroundings): Promise<Buffer> {
  const { url = '', method = '' } = request;
  const isUnreadable = isFormUnreadable();
  const failure = { url, method, status: isUnreadable ? 400 : response.statusCode, body, isUnreadable };
  const page = troublePage({ ...failure, isDatabaseReady: await around.isDatabaseReady() }, await around.sheets());
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  makeSafe(response, around.portal);
  response.statusCode = page.status;
  page.headers.forEach((value, name) => response.setHeader(name, value));
  return Buffer.from(await page.arrayBuffer());
}

const isHtml = (response: Exchange['response']): boolean =>
  String(response.getHeader('content-type')).startsWith('text/html') && !response.hasHeader('content-encoding');

/** Prerendered pages have been stripped by the build and pass as they are. */
const withoutFramework = (page: Buffer): Buffer =>
  page.includes('__next_f') || page.includes('__NEXT_DATA__') ? Buffer.from(strip(page.toString())) : page;
