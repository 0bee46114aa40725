/**
 * True if a form arrives at another page than its own. A page that redirects with 307 (after a sign-out, or once a
 * draft is gone) makes the browser replay the form there; that page must be shown, not posted to. The same page in the
 * other language is its own: a form is sent there to be read in it. A button that means another page says so in its
 * address, which no redirect does.
 */
export function isReplayedPost({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>): boolean {
  const from = headers.get('referer');
  if (method !== 'POST' || !from || !URL.canParse(from)) return false;
  return pageOf(from) !== pageOf(url) && !new URL(url).searchParams.has('elsewhere');
}

const pageOf = (address: string): string => new URL(address).pathname.replace(/^\/(zh|en)(?=\/)/, '');
