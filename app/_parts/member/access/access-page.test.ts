import { expect } from 'vitest';
import { textOf } from '#tests/support/markup.ts';
import { visit } from '#tests/support/in-request.ts';
import AccessPage from '#app/[locale]/account/access/page.tsx';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import { test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aFiling, anOfficer, permit } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const access = (locale: Locale) => () =>
  AccessPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve({}) } as never);
const page = (id: string) => () => ApplicationPage({ params: Promise.resolve({ locale: 'zh', id }) } as never);

test('the account and the case say which office looked, what for and when, and name nobody', async ({ db }) => {
  const who = await aPerson(db);
  const { id } = await aFiling(db, { ...permit, by: who });
  expect(textOf((await visit({ db, who }, page(id))).html)).toContain('除了您，还没有人打开过这件。');
  const officer = await anOfficer(db, permit.department, ['supervisor']);
  await readCase(contextOf(db, officer), id);
  for (const { html } of [await visit({ db, who }, access('zh')), await visit({ db, who }, page(id))]) {
    expect(textOf(html)).toMatch(/公安局\S* ?督办员 督办：检查办理是否按时、合规/);
    expect(html).not.toContain(officer.name);
  }
  expect(textOf((await visit({ db, who }, access('en'))).html)).toMatch(
    /Supervisor, .+ Supervision: to check that the work is on time and by the rules/,
  );
  expect(textOf((await visit({ db, who: await aPerson(db) }, access('zh'))).html)).toContain('还没有人看过您的信息。');
});
