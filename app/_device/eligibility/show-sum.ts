import { saySum } from '#app/_parts/eligibility/say-sum.ts';
import type { Known } from '#lib/eligibility/judge.ts';

/** Says what a benefit comes to (app/_parts/eligibility/result.tsx). */
export function showSum(sum: HTMLElement, known: Known): void {
  // The server writes both.
  const amount = JSON.parse(sum.dataset['sum'] ?? '') as Parameters<typeof saySum>[0];
  const said = saySum(amount, known, sum.dataset['locale'] === 'en' ? 'en' : 'zh');
  sum.hidden = said === undefined;
  const place = sum.querySelector('b');
  if (place) place.textContent = said ?? '';
}
