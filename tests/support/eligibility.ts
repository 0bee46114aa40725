import type { Page } from '@playwright/test';
import type { Locale } from './errand.ts';

const asked = '[data-asked] [data-fact]:not([hidden])';

const buttons = {
  zh: { go: '继续', pass: '不清楚，跳过' },
  en: { go: 'Continue', pass: 'Not sure, skip this' },
};

/** Waits until an interview asks; its module comes first. */
export const firstQuestion = (page: Page): Promise<void> => page.locator(asked).waitFor();

/** Answers the questions of an interview one after the other, by the name of the fact; what is not given is passed over. */
export async function answerQuestions(
  page: Page,
  given: Record<string, string>,
  most = 200,
  locale: Locale = 'zh',
): Promise<string[]> {
  const names: string[] = [];
  for (let turn = 0; turn < most; turn++) {
    const question = page.locator(asked);
    if ((await question.count()) === 0) break;
    const name = (await question.getAttribute('data-fact')) ?? '';
    names.push(name);
    const value = given[name];
    if (value !== undefined) {
      const option = question.locator(`input[type=radio][value="${value}"]`);
      await ((await option.count()) > 0 ? option.check() : question.locator('input').fill(value));
    }
    await page.getByRole('button', { name: buttons[locale][value === undefined ? 'pass' : 'go'], exact: true }).click();
    await page.locator(`[data-asked] [data-fact="${name}"]:not([hidden])`).waitFor({ state: 'detached' });
  }
  return names;
}
