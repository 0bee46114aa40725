/** The origin that prerendered pages and documents name, and the portal's own. */
export type Move = { from: string; to: string };

/** A move where the build was made for another address than the one in use. */
export function moveOf(builtFor: string | undefined, portal: URL): Move | undefined {
  const from = builtFor && URL.canParse(builtFor) ? new URL(builtFor).origin : portal.origin;
  return from === portal.origin ? undefined : { from, to: portal.origin };
}

/** What was made ahead of time, with the address in use in the place of the build's. */
export function moved(body: Buffer, move: Move | undefined): Buffer {
  if (!move || !body.includes(move.from)) return body;
  const [first = '', ...rest] = body.toString().split(move.from);
  // Another host or port may begin with the same letters.
  return Buffer.from(
    rest.reduce((text, after) => text + (/^(?:[\w-]|\.\w)/.test(after) ? move.from : move.to) + after, first),
  );
}

/** Documents that name the portal's address and are no pages. */
export const namesAddress = (url = ''): boolean =>
  /^\/(?:api\/catalogue\/|api\/openapi\.json|sitemap\.xml|robots\.txt)/.test(url);
