import { beforeAll, describe, expect, test, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';

const production = { TONGBAN_MODE: 'production', ALLOW_EMBEDDED_DATABASE: '1', SMTP_URL: 'smtp://localhost' };
const provider = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' };

// Nobody is looked up: a portal in production does not ask who the people of a demonstration are.
const unasked = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('The database was asked');
    },
  },
) as Database;

/** The environment is read once, so each portal has modules of its own. */
function aPortalWith(environment: Record<string, string>): void {
  vi.resetModules();
  for (const [name, value] of Object.entries({ ...production, ...environment })) vi.stubEnv(name, value);
}
beforeAll(() => aPortalWith({}));

async function signInPage(locale = 'en'): Promise<string> {
  const { default: SignInPage } = await import('./page.tsx');
  const props = { params: Promise.resolve({ locale }), searchParams: Promise.resolve({}) };
  return (await visit({ db: unasked }, () => SignInPage(props))).html;
}

describe('in production', () => {
  test('nobody of a demonstration is offered', async () => {
    expect(textOf(await signInPage())).not.toMatch(/demonstration: choose/i);
  });

  test.each(['citizen', 'administrator'])('nobody is let in as a %s by a press', async (role) => {
    const { signInAsDemoPerson: action } = await import('./actions.ts');
    const { to, cookies } = await post({ db: unasked, action, fields: { locale: 'en', role } });
    expect({ to, cookies }).toEqual({ to: undefined, cookies: [] });
  });

  test('no page shows the letters that were sent', async () => {
    const { default: MailboxPage } = await import('#app/[locale]/mailbox/page.tsx');
    const page = () => MailboxPage({ params: Promise.resolve({ locale: 'en' }) });
    expect((await visit({ db: unasked }, page)).to).toBe('/en/missing');
  });

  test('the provider is offered where the city has one, by a form that our module leaves alone', async () => {
    aPortalWith(provider);
    const html = await signInPage();
    expect(textOf(html)).toContain('Sign in with the city’s identity service');
    expect(html).toMatch(/<form[^>]*data-plain[^>]*>/);
  });
});
