import { describe, expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { aClaim } from '#lib/applications/testing/representation.testing.ts';
import { aDraft, aFiling, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { discardDraft } from '#app/_parts/member/actions.ts';
import { startApplication } from './actions.ts';
import StartPage from './page.tsx';

const service = licence.service;
const start =
  (locale = 'en', of = service) =>
  () =>
    StartPage({ params: Promise.resolve({ locale, service: of }) });
const application = (id: string) => () => ApplicationPage({ params: Promise.resolve({ locale: 'en', id }) });
const alarm = (html: string): string => textOf(html.slice(html.indexOf('<main'), html.indexOf('<h1')));

describe('the page before an application', () => {
  test('lets everybody see what to have at hand, and sign in to start, or start without', async ({ db }) => {
    const { html, to } = await visit({ db }, start());
    expect(to).toBeUndefined();
    expect(linksIn(html)['Sign in to start']).toBe(paths.signIn('en', paths.startApplication('en', service)));
    expect(textOf(html)).toContain('Start without signing in');
    const company = await visit({ db }, start('en', 'tobacco-retail-licence'));
    expect(textOf(company.html)).toContain('Sign in to start');
    expect(textOf(company.html)).not.toContain('Start without signing in');
  });

  test('shows whoever has a draft where to go on with it', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who });
    const { html } = await visit({ db, who }, start());
    expect(textOf(html)).toContain('You have an unfinished application');
    const [go] = Object.entries(linksIn(html)).filter(([text]) => text.startsWith('Continue'));
    expect(go?.[1]).toBe(paths.application('en', id));
  });

  test('shows nobody else’s draft', async ({ db }) => {
    await aDraft(db, { service, by: await aPerson(db) });
    expect((await visit({ db, who: await aPerson(db) }, start())).html).not.toContain('unfinished');
  });

  test.for(['no-such-service', '__proto__', 'constructor'])(
    'is not there for a service that is none: %s',
    async (of, { db }) => {
      expect((await visit({ db }, start('en', of))).to).toBe('/en/missing');
    },
  );
});

describe('whoever deletes a draft', () => {
  test('comes back to the page before the application', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who });
    const sent = await post({ db, who, action: discardDraft, fields: { locale: 'en', applicationId: id } });
    expect(sent.to).toBe(paths.startApplication('en', service));
  });

  test('that was sent meanwhile reads so on the case', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aFiling(db, { service, by: who });
    const fields = { locale: 'en', applicationId: id };
    const { html } = await post({ db, who, action: discardDraft, fields, page: application(id) });
    expect(alarm(html)).toContain('This application has been sent and cannot be deleted.');
    expect(textOf(html)).toContain('Where it stands');
  });

  test('that is gone reads so on the page before the application', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who });
    const fields = { locale: 'en', applicationId: id };
    await post({ db, who, action: discardDraft, fields });
    const { html } = await post({ db, who, action: discardDraft, fields, page: start() });
    expect(alarm(html)).toContain('This draft could not be found.');
  });

  test('of somebody else deletes nothing', async ({ db }) => {
    const owner = await aPerson(db);
    const { id } = await aDraft(db, { service, by: owner });
    const fields = { locale: 'en', applicationId: id };
    await post({ db, who: await aPerson(db), action: discardDraft, fields, page: start() });
    expect((await visit({ db, who: owner }, application(id))).to).toBeUndefined();
  });
});

describe('whoever starts an application', () => {
  const begin = async (db: Parameters<typeof aPerson>[0], fields: Record<string, string>, of = service) => {
    const who = await aPerson(db);
    return post({
      db,
      who,
      action: startApplication,
      fields: { locale: 'en', service: of, ...fields },
      page: start('en', of),
    });
  };

  test('comes to its first page', async ({ db }) => {
    expect((await begin(db, { organisationId: 'myself' })).to).toMatch(/^\/en\/applications\/[\w-]+\/pages\/[\w-]+$/);
  });

  test('says for whom', async ({ db }) => {
    const { html } = await begin(db, { organisationId: 'everybody' });
    expect(alarm(html) + textOf(html)).toContain('Choose who you are applying for');
    expect(html).toContain('<title>Error: ');
  });

  test('cannot start for a company of others', async ({ db }) => {
    const { organisationId } = await aClaim(db);
    const { html } = await begin(db, { organisationId }, 'tobacco-retail-licence');
    expect(textOf(html)).toContain('Companies apply for this service. Register your company first');
    const { to } = await begin(db, { organisationId }, 'residence-permit');
    expect(to).toBeUndefined();
  });
});
