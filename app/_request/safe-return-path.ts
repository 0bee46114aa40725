/** Whose origin only serves to read the path. */
const here = 'https://portal.invalid';
const ours = /^\/(zh|en)(\/(?!\/)|$|\?)/;

/** A page of ours to go to afterwards, from an address anybody may have written; nothing that leads elsewhere. */
export function wayBack(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > 500 || !ours.test(typed) || !URL.canParse(typed, here))
    return undefined;
  const { origin, pathname, search } = new URL(typed, here);
  return origin === here && ours.test(pathname) ? `${pathname}${search}` : undefined;
}
