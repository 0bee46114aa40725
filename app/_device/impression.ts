import type { Arm, Impression } from '#lib/recommendations/privacy/impression.ts';
import { attempt } from '#app/_device/forms/attempt.ts';
import { asksForPrivacy, isOff, list } from './visits.ts';

/** One list of this visit, each equally likely; `among` is the number of lists seen. */
type Noted = Impression & { among: number };

/** Records a list once it is on screen, and the line that is followed. */
export function noteImpression(here: HTMLElement, lines: Element[], arm: Arm): void {
  if (isOff() || asksForPrivacy()) return;
  let isNoted = false;
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    const among = (read()?.among ?? 0) + 1;
    isNoted = Math.random() * among < 1;
    keep({ ...(isNoted ? { arm, followed: 0 } : (read() ?? { arm, followed: 0 })), among });
  }).observe(here);
  here.addEventListener('click', ({ target }) => {
    const line = lines.findIndex((one) => target instanceof Element && target.closest('a') && one.contains(target));
    if (isNoted && !isOff() && line >= 0) keep({ among: 1, ...read(), arm, followed: line + 1 });
  });
}

export function readImpression(): Impression | undefined {
  const noted = read();
  return noted && { arm: noted.arm, followed: noted.followed };
}

const keep = (noted: Noted): void => attempt(() => sessionStorage.setItem(list, JSON.stringify(noted)));

/** Trusts the value, because only `keep` writes it. */
const read = (): Noted | undefined =>
  attempt(() => JSON.parse(sessionStorage.getItem(list) ?? 'null') as Noted | null) ?? undefined;
