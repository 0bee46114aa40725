import { walk } from './conditions.ts';
import type { Form } from './form.ts';
import type { Answers } from './kinds/value.ts';
import { bringMost } from './open-branches.ts';

/**
 * The place of a page among those that apply, from 1, and how many pages there may be at most. Each page that an open
 * question may still bring up counts, so that an answer can lower the number of pages and never raises it.
 */
export function countSteps(form: Form, answers: Answers, pageId: string): { step: number; pages: number } {
  const places = new Map(form.pages.map(({ id }, place) => [id, place]));
  const at = places.get(pageId) ?? 0;
  const before = walk(form, answers).pages.filter(({ id }) => (places.get(id) ?? 0) < at);
  return { step: before.length + 1, pages: mostPages(form, answers) };
}

function mostPages(form: Form, answers: Answers): number {
  const pages = (assumed: Answers) => walk(form, assumed).pages.length;
  return pages(bringMost(form, answers, pages));
}
