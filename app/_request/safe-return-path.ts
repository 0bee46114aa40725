/** A base to parse paths against; never visited. */
const here = 'https://portal.invalid';
const ours = /^\/(zh|en)(\/(?!\/)|$|\?)/;

/** A page of ours to return to, from an untrusted address; undefined if it leads elsewhere. */
export function safeReturnPath(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > 500 || !ours.test(typed) || !URL.canParse(typed, here))
    return undefined;
  const { origin, pathname, search } = new URL(typed, here);
  return origin === here && ours.test(pathname) ? `${pathname}${search}` : undefined;
}
