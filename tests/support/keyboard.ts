import { expect, type Page } from '@playwright/test';
import { buttons, fitting, type Given } from './errand.ts';

/** What has the focus. */
type Focus = { tag: string; type: string; name: string; value: string; isChecked: boolean; says: string };

const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const control = focused instanceof HTMLInputElement ? focused : undefined;
    return {
      ...{ tag: focused?.tagName ?? '', type: control?.type ?? '', name: focused?.getAttribute('name') ?? '' },
      value: focused && 'value' in focused ? String(focused.value) : '',
      isChecked: control?.checked ?? false,
      says: focused?.textContent?.trim() ?? '',
    };
  });

/** Presses Tab until something that says this has the focus; fails once the page has been walked through. */
export async function tabTo(
  page: Page,
  says: RegExp,
  answer = async (_focus: Focus): Promise<void> => {},
): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    await page.keyboard.press('Tab');
    const focus = await focusOn(page);
    if ((focus.tag === 'A' || focus.tag === 'BUTTON') && says.test(focus.says)) return;
    await answer(focus);
  }
  throw new Error(`No Tab leads to ${says} on ${page.url()}`);
}

/** Goes there and presses Enter. */
export async function pressOn(page: Page, says: RegExp): Promise<void> {
  await tabTo(page, says);
  await page.keyboard.press('Enter');
}

/** Answers a page without a pointer, from its first question to its button. */
export async function answerByKeyboard(page: Page, given: Given): Promise<void> {
  const before = page.url();
  await tabTo(page, new RegExp(`^${buttons.zh.next}$`), (focus) => answer(page, given, focus));
  await page.keyboard.press('Enter');
  await page.waitForURL(({ href }) => href !== before);
}

async function answer(page: Page, given: Given, focus: Focus): Promise<void> {
  const { tag, type, name } = focus;
  if (!name) return;
  if (type === 'radio') return choose(page, given[name], focus);
  if (type === 'checkbox') return focus.isChecked ? undefined : page.keyboard.press('Space');
  if (tag === 'SELECT') return pickFrom(page, given[name], focus);
  const wanted = given[name] ?? (focus.value || fitting(name));
  if (focus.value === wanted) return;
  if (type === 'date') return typeDay(page, wanted);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(wanted);
}

/**
 * The browser’s control for a day has places for the month, the day and the year, or in Chinese the year first. A month
 * and a day that are whole lead to the next place by themselves.
 */
async function typeDay(page: Page, wanted: string): Promise<void> {
  const [year = '', month = '', day = ''] = wanted.split('-');
  await page.keyboard.type(month + day + year);
  if ((await focusOn(page)).value === wanted) return;
  for (const _ of [year, month, day]) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(year);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(month + day);
  expect((await focusOn(page)).value).toBe(wanted);
}

/** Space takes the choice that has the focus, an arrow the next. */
async function choose(page: Page, wanted: string | undefined, { value, isChecked }: Focus): Promise<void> {
  const fits = (shown: string) => (wanted ? shown === wanted : shown !== 'upload');
  if (isChecked && fits(value)) return;
  if (fits(value)) return page.keyboard.press('Space');
  for (let turn = 0, now = value; !fits(now) && turn < 20; turn++) {
    await page.keyboard.press('ArrowDown');
    now = (await focusOn(page)).value;
  }
}

async function pickFrom(page: Page, wanted: string | undefined, { value }: Focus): Promise<void> {
  const fits = (shown: string) => (wanted ? shown === wanted : shown !== '');
  for (let turn = 0, now = value; !fits(now) && turn < 60; turn++) {
    await page.keyboard.press('ArrowDown');
    now = (await focusOn(page)).value;
  }
}
