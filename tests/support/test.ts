import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page, type Request } from '@playwright/test';
import { portalUrl } from './addresses.ts';

/** A page whose every complaint — an error in the console, a breach of the policy — fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    const documents = new Set<string>();
    page.on('request', (request) => asksForPage(request) && documents.add(request.url()));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A page that is answered with «not found» or a refusal is an answer, not a complaint.
      const isAnswer = message.text().startsWith('Failed to load') && documents.has(message.location().url);
      // The identity provider's page is not ours, and the network of the tests has no outside.
      const isElsewhere = message.text().startsWith('Failed to load') && !message.location().url.startsWith(portalUrl);
      if (message.type() === 'error' && !isAnswer && !isElsewhere)
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

/** Fails where the page shuts people out (axe's rules, WCAG 2.2 AA and good practice). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  expect(found, `what shuts people out of ${page.url()}`).toEqual([]);
}

/** Signs in as somebody of the demonstration, with the one click it has for each; by the name on the button. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/zh/sign-in');
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
}

/** Waits until the module that sends forms listens; until then the browser sends them. */
export const moduleCame = (page: Page): Promise<void> => expect(page.locator('#form-status')).toBeAttached();
