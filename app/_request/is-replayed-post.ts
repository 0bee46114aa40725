/**
 * Whether a form arrives at another page than it stands on. A page that was to show it again leads
 * elsewhere with a 307, as after a sign-out or when a draft is gone, and the browser brings the form along: the page
 * it arrives at is to be asked for, not sent to.
 */
export function isCarriedOn({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>): boolean {
  const from = headers.get('referer');
  if (method !== 'POST' || !from || !URL.canParse(from)) return false;
  return new URL(from).pathname !== new URL(url).pathname;
}
