import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { isReplayedPost } from './app/_request/is-replayed-post.ts';
import { environment } from './app/_server/environment.ts';
import { safeHeaders } from './app/_request/plain-page.ts';
import { refuseRequest } from './app/_request/refuse-request.ts';

/** Pages about people: never kept, and only our own scripts run on them. Who may see what is decided elsewhere. */
export function proxy(request: NextRequest): Response {
  const locale = request.nextUrl.pathname.startsWith('/en') ? 'en' : 'zh';
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale });
  if (refused) return refused;
  const { pathname, search } = request.nextUrl;
  if (isReplayedPost(request)) return NextResponse.redirect(new URL(pathname + search, environment().url), 303);
  if (pathname.endsWith('/missing')) return NextResponse.next();

  const nonce = randomBytes(16).toString('base64');
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries({ ...safeHeaders, 'Content-Security-Policy': policy }))
    response.headers.set(name, value);
  return response;
}

/**
 * `'self'` stands beside the nonce because the layout, which is prerendered, cannot know a nonce for its one script;
 * nobody but us can put a file on this host. A form that leads to the identity provider must be named.
 */
function policyWith(nonce: string): string {
  const { oidc } = environment();
  const develop = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${develop}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${oidc ? ` ${new URL(oidc.issuer).origin}` : ''}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ');
}

export const config = {
  matcher: [
    '/:locale(zh|en)/(sign-in|sign-out|account|organisations|applications|tracking|inbox|mailbox|staff|missing)/:path*',
    '/:locale(zh|en)/services/:service/application',
  ],
};
