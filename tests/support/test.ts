import { expect, test as base, type Page, type Request } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';
import { paths } from '#app/_request/paths.ts';
import { portalUrl } from './addresses.ts';

/** A promise is shown once, on a wide screen, but for those with a tag. */
export const onPhone = { tag: '@phone' };
export const atEveryWidth = { tag: '@every-width' };

/** Each language once and each width once, for a promise that is the same in both. */
export const widthOf = { zh: {}, en: onPhone };

/** A page that fails the test on any console error or policy violation. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    const documents = new Set<string>();
    page.on('request', (request) => asksForPage(request) && documents.add(request.url()));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A page answered with "not found" or a refusal is an answer, not an error.
      const isAnswer = message.text().startsWith('Failed to load') && documents.has(message.location().url);
      // So is what becomes of an upload, of what is typed, or of asking how long a session lasts: refused, or cut off by the line.
      const isUpload =
        message.text().startsWith('Failed to load') &&
        [paths.uploads, paths.typedAnswers, paths.session].some((path) => message.location().url.includes(path));
      // The identity provider's page is not ours, and the tests' network has no outside.
      const isElsewhere = message.text().startsWith('Failed to load') && !message.location().url.startsWith(portalUrl);
      if (message.type() === 'error' && !isAnswer && !isUpload && !isElsewhere)
        complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    await use(page);
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

/** Our module asks for pages too; where a redirect leads it on, the first request tells. */
function asksForPage(request: Request): boolean {
  const before = request.redirectedFrom();
  if (before) return asksForPage(before);
  return request.isNavigationRequest() || 'tongban-module' in request.headers();
}

/** Fails on accessibility violations: axe's rules (WCAG 2.2 AA and good practice), or those named. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  expect(await violationsOn(page, rules), `what shuts people out of ${page.url()}`).toEqual([]);
}

/** What axe finds. Our pages have no frames, so axe runs in the page itself: a third of the time of its Playwright package. */
async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const violations = await page.evaluate<Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** Signs in as a person of the demonstration by the one-click button with their name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/zh/sign-in');
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
}

/** Waits until the module that sends forms listens; until then the browser sends them. */
export const moduleCame = (page: Page): Promise<void> => expect(page.locator('#form-status')).toBeAttached();
