import { NextResponse, type NextRequest } from 'next/server';
import { policyLeadingTo } from './app/_request/acting-headers.mjs';
import { isReplayedPost } from './app/_request/is-replayed-post.ts';
import { refuseRequest } from './app/_request/refuse-request.ts';
import { environment } from './app/_server/environment.ts';

/** Stands before what is sent to pages about people, and names the identity provider where a form leads there. */
export function proxy(request: NextRequest): Response {
  const { url, oidc } = environment();
  const { pathname, search } = request.nextUrl;
  const locale = pathname.startsWith('/en') ? 'en' : 'zh';
  const refused = refuseRequest(request, { origin: new URL(url).origin, locale });
  if (refused) return refused;
  if (isReplayedPost(request)) return NextResponse.redirect(new URL(pathname + search, url), 303);
  const response = NextResponse.next();
  if (oidc && pathname.endsWith('/sign-in'))
    response.headers.set('Content-Security-Policy', policyLeadingTo(new URL(oidc.issuer).origin));
  return response;
}

/**
 * The framework takes a request for a form's only when one of these headers is there; without them it shows the page.
 * Pages that are only read are not asked for here, which would cost a fifth of their time: their headers stand in
 * next.config.js.
 */
export const config = {
  matcher: [
    {
      source:
        '/:locale(zh|en)/(sign-in|account|organisations|applications|tracking|inbox|mailbox|staff|missing)/:path*',
      has: [{ type: 'header', key: 'content-type' }],
    },
    {
      source:
        '/:locale(zh|en)/(sign-in|account|organisations|applications|tracking|inbox|mailbox|staff|missing)/:path*',
      has: [{ type: 'header', key: 'next-action' }],
    },
    { source: '/:locale(zh|en)/services/:service/application', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:locale(zh|en)/services/:service/application', has: [{ type: 'header', key: 'next-action' }] },
    '/:locale(zh|en)/sign-in',
  ],
};
