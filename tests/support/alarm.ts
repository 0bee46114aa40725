import type { Locator, Page } from '@playwright/test';

/** What is wrong with a form, or why it was refused, on a page or a part of it. */
export const alarmOn = (place: Page | Locator): Locator =>
  place.getByRole('group', { name: /^(?:请改正以下内容|请注意|There is a problem|Please note)$/ });
