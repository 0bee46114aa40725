import type { Impression } from '#lib/recommendations/privacy/impression.ts';
import { readImpression } from './impression.ts';
import { asksForPrivacy, isOff, markSent, readVisits, today, wasSent } from './visits.ts';

/** Sends the guides of this visit when the reader leaves the portal, once a day at most, without identity or time. */
export function sendWhenLeaving(): void {
  let staysInside = false;
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    staysInside = link !== null && link.origin === location.origin;
  });
  addEventListener('submit', () => (staysInside = true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') staysInside = false;
    else if (!staysInside) send();
  });
}

function send(): void {
  const visits = readVisits();
  if (visits.length === 0 || isOff() || asksForPrivacy() || wasSent(today()) || !markSent(today())) return;
  // Without credentials the server cannot tell who is signed in; `keepalive` outlives the page.
  fetch('/api/usage', {
    method: 'POST',
    body: messageOf(visits, readImpression()),
    keepalive: true,
    credentials: 'omit',
  }).catch(() => undefined);
}

export const messageOf = (visits: string[], list: Impression | undefined): string =>
  JSON.stringify({ services: visits.toSorted(), ...(list && { list }) });
