import { describe, expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { submitApplication } from '#app/[locale]/applications/[id]/submission/actions.ts';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import DraftPage from '#app/[locale]/applications/[id]/page.tsx';
import { startApplication } from '#app/[locale]/services/[service]/application/actions.ts';
import StartPage from '#app/[locale]/services/[service]/application/page.tsx';
import GuidePage from '#app/[locale]/services/[service]/page.tsx';
import DepartmentPage from '#app/[locale]/departments/[department]/page.tsx';
import SwitchesPage from '#app/[locale]/staff/services/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { aDraft, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { turnSwitch } from './actions.ts';
import SwitchPage from './page.tsx';

const { service, department } = licence;
const at = <P extends object>(params: P) => Promise.resolve({ locale: 'en', ...params });
const guide = () => GuidePage({ params: at({ service }) });
const start = () => StartPage({ params: at({ service }) });
const switchPage =
  (said = {}) =>
  () =>
    SwitchPage({ params: at({ service }), searchParams: Promise.resolve(said) });
const fields = {
  ...{ locale: 'en', service, state: 'closed', zh: '规定改了。', en: 'The rules changed.' },
  ...{ instead: 'Residence permit', startsAt: '', endsAt: '' },
};
const aSupervisor = (db: Database, of = department) => anOfficer(db, of, ['supervisor']);
const turn = async (db: Database, change = {}) =>
  post({ db, who: await aSupervisor(db), action: turnSwitch, fields: { ...fields, ...change }, page: switchPage() });

describe('a service that is closed', () => {
  test('says so at once on its guide, with the reason and what to do instead, and offers no application', async ({
    db,
  }) => {
    expect((await turn(db)).to).toBe(paths.staff.service('en', service, { done: 'switched' }));
    const { html } = await visit({ db }, guide);
    expect(textOf(html)).toMatch(/Suspended since .* The rules changed\. Use this instead: Residence permit/);
    expect(linksIn(html)['Residence permit']).toBe('/en/services/residence-permit');
    expect(Object.values(linksIn(html))).not.toContain(paths.startApplication('en', service));
    await turn(db, { state: 'open' });
    expect(Object.values(linksIn((await visit({ db }, guide)).html))).toContain(paths.startApplication('en', service));
  });

  test('is marked in lists', async ({ db }) => {
    const list = () => DepartmentPage({ params: at({ department }) });
    expect(textOf((await visit({ db }, list)).html)).not.toContain('Closed to applications');
    await turn(db);
    expect(textOf((await visit({ db }, list)).html)).toContain('Closed to applications');
  });

  test('cannot be begun, and says why there too', async ({ db }) => {
    await turn(db);
    const who = await aPerson(db);
    for (const by of [{ db }, { db, who }]) {
      const { html } = await visit(by, start);
      expect(textOf(html)).toContain('The rules changed.');
      expect(elementsIn(html, 'title')).toHaveLength(1);
      expect(html).not.toContain('id="start"');
    }
    const begun = { locale: 'en', service, organisationId: 'myself' };
    const { to, html } = await post({ db, who, action: startApplication, fields: begun, page: start });
    expect(to).toBeUndefined();
    expect(textOf(html)).toContain('The rules changed.');
  });

  test('keeps drafts, which cannot be sent until it is open again', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who });
    const check = () => CheckPage({ params: at({ id }) });
    await turn(db);
    for (const page of [() => DraftPage({ params: at({ id }) }), check])
      expect(textOf((await visit({ db, who }, page)).html)).toMatch(/The rules changed\..*What you filled in is kept/);
    const sending = { locale: 'en', applicationId: id, idempotencyKey: newId() };
    const { html } = await post({ db, who, action: submitApplication, fields: sending, page: check });
    expect(textOf(html)).toContain('nothing was sent');
    expect(elementsIn(html, 'button').some(({ disabled }) => disabled)).toBe(false);
    expect(html).not.toContain('Submit application');
    await turn(db, { state: 'open' });
    const sent = await post({ db, who, action: submitApplication, fields: sending, page: check });
    expect(sent.to).toBe(paths.receipt('en', id));
  });
});

describe('the switch of a service', () => {
  test('shows what is in force and every change so far', async ({ db }) => {
    await turn(db, { state: 'maintenance', endsAt: '2099-01-01T08:00', instead: '' });
    const { html } = await visit({ db, who: await aSupervisor(db) }, switchPage({ done: 'switched' }));
    expect(textOf(html)).toMatch(/Changed\. The guide .*paused for maintenance, until about Thu 1 Jan 2099, 08:00/);
    expect(textOf(html)).toMatch(/Changes so far .*Paused for maintenance .* until Thu 1 Jan 2099, 08:00/);
  });

  test('says what is missing at its field, keeps what was typed and changes nothing', async ({ db }) => {
    const { html } = await turn(db, { en: '', instead: 'Nothing like it', endsAt: 'soon' });
    for (const said of ['Give the reason in English', 'No service has this name', 'Enter a day and a time'])
      expect(textOf(html)).toContain(said);
    expect(textOf(html)).toContain('规定改了。');
    expect(textOf((await turn(db, { state: 'planned' })).html)).toContain('Enter until when.');
    expect(textOf((await visit({ db }, guide)).html)).not.toContain('The rules changed.');
  });

  test('of another department is not there, and is not turned', async ({ db }) => {
    const who = await aSupervisor(db, 'tobacco');
    expect((await visit({ db, who }, switchPage())).to).toBe('/en/missing');
    expect((await post({ db, who, action: turnSwitch, fields, page: switchPage() })).to).toBe('/en/missing');
    expect(textOf((await visit({ db }, guide)).html)).not.toContain('The rules changed.');
  });

  test('stands in a list with those of the department', async ({ db }) => {
    await turn(db, { startsAt: '2099-01-01T08:00' });
    const list = () => SwitchesPage({ params: at({}) });
    const { html } = await visit({ db, who: await aSupervisor(db) }, list);
    expect(textOf(html)).toMatch(/Dog registration Open Closed to applications, from Thu 1 Jan 2099, 08:00 Change/);
    const reviewer = await anOfficer(db, department, ['reviewer']);
    expect((await visit({ db, who: reviewer }, list)).to).toBe('/en/missing');
  });
});
