import { beforeEach, describe, expect, vi } from 'vitest';
import { call, origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { GET as getHome } from '#app/[locale]/route.tsx';
import DepartmentPage from '#app/[locale]/departments/[department]/page.tsx';
import GuidePage from '#app/[locale]/services/[service]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readOwnNotices } from '#lib/publishing/notices/read-for-staff.ts';
import { publishNotice, stopNotice } from './actions.ts';
import NoticesPage from './page.tsx';

// The stylesheets of a page that the framework renders.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));

const { service, department } = licence;
const at = <P extends object>(params: P) => Promise.resolve({ locale: 'en', ...params });
const page =
  (query = {}) =>
  () =>
    NoticesPage({ params: at({}), searchParams: Promise.resolve(query) });
const guide = () => GuidePage({ params: at({ service }) });
const departmentPage = () => DepartmentPage({ params: at({ department }) });
const fields = {
  ...{ locale: 'en', severity: 'warning', area: department, service: 'Dog registration', leadsTo: 'Residence permit' },
  ...{ titleZh: '系统升级', titleEn: 'System renewal', textZh: '今晚不能申请。', textEn: 'No applications tonight.' },
  ...{ startsAt: '', endsAt: '' },
};
const somebody = (db: Database, post = 'supervisor', of = department) => anOfficer(db, of, [post]);
const home = async (db: Database) => {
  const props = { params: Promise.resolve({ locale: 'en' }) };
  return (await call({ db }, () => getHome(new Request(`${origin}/en`), props))).response.text();
};

describe('a notice that is published', () => {
  test('stands on the guide and the department’s page at once, without an alarm, and is gone when it is ended', async ({
    db,
  }) => {
    const who = await somebody(db);
    expect((await visit({ db }, guide)).html).not.toContain('aria-label="Notices"');
    const { to } = await post({ db, who, action: publishNotice, fields, page: page() });
    expect(to).toBe(paths.staff.notices('en', { done: 'published' }));
    for (const shown of [guide, departmentPage]) {
      const { html } = await visit({ db }, shown);
      expect(textOf(html)).toContain('System renewal No applications tonight. Residence permit');
      expect(linksIn(html)['Residence permit']).toBe('/en/services/residence-permit');
      expect(html).not.toMatch(/role="(?:alert|status)"|aria-live/);
    }
    expect(await home(db)).not.toContain('System renewal');
    const [kept] = (await readOwnNotices(contextOf(db, who)))!;
    const ended = { locale: 'en', id: kept!.id, edition: String(kept!.edition) };
    expect((await post({ db, who, action: stopNotice, fields: ended, page: page() })).to).toContain('done=ended');
    expect((await visit({ db }, guide)).html).not.toContain('System renewal');
  });

  test('for the whole city and urgent stands on every page and on the home page', async ({ db }) => {
    const who = await somebody(db, 'administrator', '*');
    const urgent = { ...fields, area: '*', service: '', severity: 'urgent' };
    await post({ db, who, action: publishNotice, fields: urgent, page: page() });
    expect(textOf((await visit({ db }, departmentPage)).html)).toContain('Urgent: System renewal');
    expect(textOf(await home(db))).toMatch(/Urgent: System renewal .*Urgent · System renewal/);
  });
});

describe('the page of notices', () => {
  test('lists them, and fills in the one to be changed', async ({ db }) => {
    const who = await somebody(db);
    expect(textOf((await visit({ db, who }, page())).html)).toContain('None yet.');
    await post({ db, who, action: publishNotice, fields, page: page() });
    const [kept] = (await readOwnNotices(contextOf(db, who)))!;
    const { html } = await visit({ db, who }, page({ edit: kept!.id, done: 'published' }));
    expect(textOf(html)).toMatch(/System renewal Dog registration Warning from .* shown now Change/);
    const valueOf = (name: string) => elementsIn(html, 'input').find((input) => input['name'] === name)?.['value'];
    expect([valueOf('titleEn'), valueOf('service')]).toEqual(['System renewal', 'Dog registration']);
  });

  test('shows a notice before it is published, and publishes nothing by that', async ({ db }) => {
    const who = await somebody(db);
    const { html } = await post({
      db,
      who,
      action: publishNotice,
      fields: { ...fields, preview: 'yes' },
      page: page(),
    });
    expect(textOf(html)).toMatch(
      /a preview: nothing is published\) 系统升级 今晚不能申请。 .*System renewal No applications/,
    );
    expect(await readOwnNotices(contextOf(db, who))).toEqual([]);
  });

  test('says what is missing at its field, and keeps what was typed', async ({ db }) => {
    const who = await somebody(db);
    const wrong = { ...fields, titleEn: '', service: 'Nothing like it', endsAt: '2020-01-01T08:00' };
    const { html } = await post({ db, who, action: publishNotice, fields: wrong, page: page() });
    for (const said of ['Write the title in English', 'No service has this name', '系统升级'])
      expect(html).toContain(said);
    const early = { ...fields, endsAt: '2020-01-01T08:00' };
    const refused = await post({ db, who, action: publishNotice, fields: early, page: page() });
    expect(textOf(refused.html)).toContain('The end has to be later than the start.');
  });

  test('offers nobody the whole city but an administrator, and is there for nobody but who publishes', async ({
    db,
  }) => {
    expect((await visit({ db, who: await somebody(db) }, page())).html).not.toContain('value="*"');
    const who = await somebody(db, 'administrator', '*');
    expect((await visit({ db, who }, page())).html).toContain('value="*"');
    expect((await visit({ db, who: await somebody(db, 'reviewer') }, page())).to).toBe('/en/missing');
  });
});
