import type { Page } from '@playwright/test';

/** The browser's layout-shift score of the page. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        new PerformanceObserver((entries) => {
          // The entry's own type is not in the DOM library.
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) moved += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(moved), 300);
      }),
  );
