import type { Outcome } from '#lib/eligibility/decide.ts';
import type { Judged, Known } from '#lib/eligibility/judge.ts';

type Result = {
  judged: Record<string, Judged>;
  /** The answers in words, and as facts. */
  shown: Record<string, string>;
  typed: Known;
  /** Nothing is left to be asked. */
  isOver: boolean;
};

/**
 * What works out sums and fees, which only their pages fetch: once the questions begin, so that at their end nothing moves
 * under the finger.
 */
export const partOfSums = (form: HTMLFormElement) =>
  form.querySelector('[data-sum]') ? import('./show-sum.ts') : undefined;

/** Shows what applies of all that the page may say of each service. */
export function showResult(form: HTMLFormElement, { judged, shown, typed, isOver }: Result): void {
  for (const [id, { outcome, rules }] of Object.entries(judged)) {
    const service = form.querySelector<HTMLElement>(`[data-service="${id}"]`);
    if (!service) continue;
    say(service, outcome);
    for (const [at, { outcome: ofRule, reasons }] of rules.entries()) {
      const rule = service.querySelector<HTMLElement>(`[data-rule="${at}"]`);
      if (!rule) continue;
      say(rule, ofRule);
      for (const reason of rule.querySelectorAll<HTMLElement>('[data-reason]')) {
        const name = reason.dataset['reason'] ?? '';
        reason.hidden = !reasons.includes(name);
        const words = reason.querySelector('[data-shown]');
        if (words) words.textContent = shown[name] ?? '';
      }
    }
    form.querySelector(`[data-group="${outcome}"]`)?.append(service.closest('li') ?? '');
    if (service.tagName === 'SECTION') service.hidden = !isOver;
  }
  if (isOver) void partOfSums(form)?.then(({ showSums }) => showSums(form, typed));
  for (const count of form.querySelectorAll<HTMLElement>('[data-count]'))
    count.textContent = String(form.querySelectorAll(`[data-group="${count.dataset['count']}"] > li`).length);
  for (const material of form.querySelectorAll<HTMLElement>('[data-needs]')) {
    const needs = (material.dataset['needs'] ?? '').split(' ').map((need) => need.split(':'));
    material.hidden = !needs.some(([field = '', value]) => typed[field] === value);
  }
}

/** Of a part’s own texts, those of the outcome. */
function say(part: HTMLElement, outcome: Outcome): void {
  part.dataset['outcome'] = outcome;
  for (const text of part.querySelectorAll<HTMLElement>('[data-says]'))
    if (text.parentElement?.closest('[data-outcome]') === part)
      text.hidden = !(text.dataset['says'] ?? '').split(' ').includes(outcome);
}
