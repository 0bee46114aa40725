import { sayFee, type SaidFee } from '#app/_parts/eligibility/say-fee.ts';
import { saySum } from '#app/_parts/eligibility/say-sum.ts';
import type { Known } from '#lib/eligibility/judge.ts';

type Sum = Parameters<typeof saySum>[0] | Parameters<typeof sayFee>[0];

/** Says what a benefit comes to, and what the service costs (app/_parts/eligibility/result.tsx, fee-for-you.tsx). */
export function showSums(form: HTMLElement, known: Known): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-sum]')) {
    const locale = part.dataset['locale'] === 'en' ? 'en' : 'zh';
    // The server writes both.
    const sum = JSON.parse(part.dataset['sum'] ?? '') as Sum;
    show(part, 'fee' in sum ? sayFee(sum, known, locale) : { sum: saySum(sum, known, locale), because: '', open: [] });
  }
}

function show(part: HTMLElement, { sum, because, open }: SaidFee): void {
  part.querySelector('[data-known]')?.toggleAttribute('hidden', sum === undefined);
  part.querySelector('b')?.replaceChildren(sum ?? '');
  part.querySelector('span')?.replaceChildren(because);
  for (const asks of part.querySelectorAll<HTMLElement>('[data-asks]'))
    asks.hidden = !open.includes(asks.dataset['asks'] ?? '');
}
