import type { IncomingMessage } from 'node:http';
import { editionHeader } from '#app/_reading/reading-routes.mjs';
import { plainPage } from '#app/_request/plain-page.ts';
import { largestBody, largestFiles, refuseRequest } from '#app/_request/refuse-request.ts';
import { words } from '#lib/kernel/locale.ts';
import { localeAt } from './locale-at.ts';
import { onlyOurs } from './own-cookies.ts';

const texts = words({
  zh: {
    method: { title: '不支持这种请求', text: '本站只接受打开页面和提交表单。' },
    query: { title: '地址太长', text: '这个地址里的参数太多，我们没有读取。请从首页重新查找。' },
    form: { title: '表单内容无法读取', text: '提交的内容不完整，没有保存。请返回上一页，再提交一次。' },
  },
  en: {
    method: { title: 'This kind of request is not taken', text: 'This site answers pages and forms.' },
    query: {
      title: 'This address is too long',
      text: 'It has too many parts to be read. Please start again from the home page.',
    },
    form: {
      title: 'The form cannot be read',
      text: 'What was sent is not complete and was not saved. Please go back and send it again.',
    },
  },
});

const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);
/** The framework takes more than linear time to copy a query or cookies; no page of ours has more than a few. */
const mostParameters = 64;

/**
 * Makes a request safe for the framework, at every address, or refuses it: without cookies of others and without NUL,
 * which Postgres does not keep, under the portal's own host, and where its path is no text at a path that has no page.
 */
export function enterBorder(request: IncomingMessage, portal: URL): Response | undefined {
  const { method = '' } = request;
  const locale = localeAt(request.url ?? '');
  const refuse = (what: keyof (typeof texts)['zh'], status: number) =>
    plainPage({ locale, ...texts[locale][what] }, status);
  const takesFiles = isForFiles(request);
  if (!methods.has(method) && !(takesFiles && method === 'PATCH')) {
    const page = refuse('method', 405);
    page.headers.set('Allow', [...methods].join(', '));
    return page;
  }
  if (isInTheClear(request, portal))
    return new Response(null, { status: 308, headers: { Location: `${portal.origin}${request.url}` } });
  const [path = '', ...query] = (request.url ?? '').split('?');
  const search = query.join('?').replaceAll(/%00/g, '');
  if (search.split('&').length > mostParameters) return refuse('query', 414);
  request.url = (isText(path) ? path : `/${locale}/missing`) + (query.length > 0 ? `?${search}` : '');
  keepOwn(request, portal);
  if (method !== 'POST' && method !== 'PATCH') return undefined;
  const border = { origin: portal.origin, locale, largest: takesFiles ? largestFiles : largestBody };
  return (
    refuseRequest({ method, headers: new Headers(headersOf(request)) }, border) ??
    (lacksBoundary(request) ? refuse('form', 400) : undefined)
  );
}

/** Files are larger than forms, and what is left of one is sent by PATCH. */
export const isForFiles = ({ url = '' }: Pick<IncomingMessage, 'url'>): boolean => /^\/api\/files(?:[/?]|$)/.test(url);

/** The framework refuses a form whose origin is another host than that of the request, which a proxy may have renamed. */
function keepOwn({ headers }: IncomingMessage, portal: URL): void {
  const cookies = onlyOurs(headers.cookie);
  if (cookies) headers.cookie = cookies;
  else delete headers.cookie;
  delete headers[editionHeader];
  headers['x-forwarded-host'] = portal.host;
}

/** A proxy in front has said that the reader came by plain http. A form sent that way is refused for its origin. */
const isInTheClear = ({ url = '', method, headers }: IncomingMessage, { protocol }: URL): boolean =>
  protocol === 'https:' &&
  method !== 'POST' &&
  url.startsWith('/') &&
  String(headers['x-forwarded-proto'] ?? '')
    .split(',')
    .at(-1)
    ?.trim() === 'http';

function isText(path: string): boolean {
  try {
    return path.startsWith('/') && !decodeURIComponent(path).includes('\u0000');
  } catch {
    return false;
  }
}

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  (['origin', 'content-length'] as const).flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value]];
  });

const lacksBoundary = ({ headers }: IncomingMessage): boolean => {
  const type = headers['content-type'] ?? '';
  return /^multipart\//i.test(type) && !/;\s*boundary=("[^"]{1,70}"|[^\s;"]{1,70})\s*(?:;|$)/i.test(type);
};
