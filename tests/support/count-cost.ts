import type { Page } from '@playwright/test';

type Cost = { presses: number; loads: number; press: (key: string) => Promise<void> };

/** Counts what work on a page costs: keys pressed through it, and pages asked for. */
export function countCost(page: Page): Cost {
  const cost = {
    presses: 0,
    loads: 0,
    async press(key: string) {
      cost.presses += 1;
      await page.keyboard.press(key);
    },
  };
  page.on('response', (response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    if (isPage && response.status() < 300) cost.loads += 1;
  });
  return cost;
}
