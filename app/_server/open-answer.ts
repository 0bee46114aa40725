/** An answer that any website's script may read, and that may be kept for a minute. */
export const openAnswer = (body: string, type = 'application/json'): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=60',
      'X-Content-Type-Options': 'nosniff',
    },
  });
