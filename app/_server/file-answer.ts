import 'server-only';

/** A file about a person: kept by nobody on the way, and never shown as a page. Its name may be in any script. */
export const fileAnswer = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });

/** What programs read that know no other script. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]+/g, '-');

export const noFile = (): Response => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
