import { expect, test as base, type Page } from '@playwright/test';
import { startFormServer, type FormServer } from './form-server.ts';

/** A page beside a server of its own; an error, or a breach of the policy, fails the test. */
export const test = base.extend<{ server: FormServer }>({
  server: async ({ page }, use) => {
    const server = await startFormServer();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (said) => said.text().includes('Content Security') && complaints.push(said.text()));
    await use(server);
    server.close();
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

export const answers = {
  text: '王小明',
  email: 'wang@example.cn',
  tel: '13800000000',
  number: '42',
  date: '2026-11-29',
  area: '第一行\n第二行 <b>',
};

/** The page with the form, once the module listens. */
export async function open(page: Page, server: FormServer): Promise<void> {
  await page.goto(`${server.url}/zh/form`);
  await expect(page.locator('#form-status')).toBeAttached();
}

export async function fillIn(page: Page): Promise<void> {
  for (const [id, value] of Object.entries(answers)) await page.locator(`#${id}`).fill(value);
  await page.locator('#radio-b').check();
  await page.locator('#box').check();
  await page.locator('#pick').selectOption('q');
}

export async function expectFilledIn(page: Page): Promise<void> {
  for (const [id, value] of Object.entries(answers)) await expect(page.locator(`#${id}`)).toHaveValue(value);
  await expect(page.locator('#radio-b')).toBeChecked();
  await expect(page.locator('#box')).toBeChecked();
  await expect(page.locator('#box-y')).not.toBeChecked();
  await expect(page.locator('#pick')).toHaveValue('q');
}

/** What a browser's translator does with a page: every text stands in elements of its own. */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.lang = 'ja';
    document.documentElement.classList.add('translated-ltr');
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.matches('textarea, option, script')) continue;
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });

export const send = (page: Page) => page.locator('#one button').click();

/** Something that waits until it is opened. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

/** Holds what is sent until it is let go. */
export function hold(server: FormServer): () => void {
  const { passed, open: letGo } = gate();
  server.holdSent = passed;
  return letGo;
}
