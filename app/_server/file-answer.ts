import 'server-only';

/** A file about a person: kept by nobody on the way, and never shown as a page. */
export const fileAnswer = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });

export const noFile = (): Response => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
