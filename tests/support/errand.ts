import { expect, type Locator, type Page } from '@playwright/test';
import { confirmAddress } from './proved.ts';

/** The buttons that every errand presses, in both languages. */
export const buttons = {
  zh: { begin: '开始申请', next: '保存并继续', submit: '提交申请' },
  en: { begin: 'Start the application', next: 'Save and continue', submit: 'Submit application' },
};
export type Locale = keyof typeof buttons;

/** Answers by question id; other questions get a fitting one. */
export type Given = Record<string, string>;

/** Answers every page of a form until it says «check your answers», or until `end`; `look` sees each page. */
export async function answerAll(
  page: Page,
  locale: Locale,
  given: Given,
  look?: (page: Page) => Promise<void>,
  end = /\/submission(#.*)?$/,
) {
  for (let turn = 0; turn < 20 && isOfForm(page.url()) && !end.test(page.url()); turn++) {
    await look?.(page);
    if (page.url().includes('/proofs/')) {
      await confirmAddress(page, locale);
      continue;
    }
    await answerPage(page, given);
    const before = page.url();
    await page.getByRole('button', { name: buttons[locale].next }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(page).toHaveURL(end);
}

const isOfForm = (url: string): boolean => /\/(pages|proofs)\//.test(url);

async function answerPage(page: Page, given: Given): Promise<void> {
  const form = page.locator('main form').filter({ has: page.locator('input[name=applicationId]') });
  await answerForm(form, given);
}

/** Answers every question of a form that shows. */
export async function answerForm(form: Locator, given: Given): Promise<void> {
  for (const name of await namesIn(form)) await answer(form, name, given);
}

const namesIn = (form: Locator): Promise<string[]> =>
  form
    .locator(':is(input:not([type=hidden]), textarea, select)')
    .evaluateAll((controls) => [...new Set(controls.map((control) => control.getAttribute('name') ?? ''))]);

async function answer(form: Locator, name: string, given: Given): Promise<void> {
  const control = form.locator(`[name="${name}"]`).first();
  // Questions of another choice are hidden.
  if (!(await control.isVisible())) return;
  const kind = await control.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
  );
  const value = given[name];
  if (kind === 'radio') {
    if (value) return form.locator(`[name="${name}"][value="${value}"]`).check();
    // A document is uploaded only by whom it is given to.
    return form.locator(`[name="${name}"]:not([value="upload"])`).first().check();
  }
  if (kind === 'checkbox') return control.check();
  if (kind === 'select') return void (await control.selectOption(value ?? { index: 1 }));
  if (value !== undefined) return control.fill(value);
  if ((await control.inputValue()) === '') await control.fill(fitting(name));
}

/** A fitting answer to an unprepared question. */
export function fitting(name: string): string {
  const rules: [RegExp, string][] = [
    [/resident-id/, '53990119900307002X'],
    [/credit-code/, '914403001922038216'],
    [/phone/, '13800138000'],
    [/mail/, 'lin@people.example'],
    [/since|date|born|until|from|day/, '2025-01-15'],
    [/nationality/, '加拿大'],
    [/ethnic-group/, '汉族'],
    [/amount|income|area|number|count|staff|employees|capital|salary|persons|seats/, '12'],
  ];
  return rules.find(([pattern]) => pattern.test(name))?.[1] ?? '云川市临江区滨江路 18 号';
}
