import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { anOfficer, businessLicence, licence, permit } from '#lib/applications/testing/staff.testing.ts';
import { keepSkills } from './actions.ts';
import SkillsPage from './page.tsx';

const page =
  (search: { person?: string; saved?: string } = {}) =>
  () =>
    SkillsPage({ params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve(search) });

test('a supervisor opens a colleague, ticks services, and reads them beside the name', async ({ db }) => {
  const who = await anOfficer(db, licence.department, ['supervisor']);
  const { id } = await anOfficer(db, licence.department, ['intake']);
  const { html } = await visit({ db, who }, page());
  expect(textOf(html)).toContain('none entered');
  expect(linksIn(html)['Change 李四']).toBe(`/en/staff/skills?person=${id}`);
  const fields = { locale: 'en', personId: id, services: [licence.service, permit.service] };
  const sent = await post({ db, who, action: keepSkills, fields, page: page({ person: id }) });
  expect(sent.to).toBe('/en/staff/skills?saved=yes');
  const saved = await visit({ db, who }, page({ person: id, saved: 'yes' }));
  expect(textOf(saved.html)).toContain('Saved.');
  expect(textOf(saved.html)).toContain('Dog registration');
  const ticked = elementsIn(saved.html, 'input').filter((box) => box['name'] === 'services' && 'checked' in box);
  expect(new Set(ticked.map(({ value }) => value))).toEqual(new Set([licence.service, permit.service]));
  await post({ db, who, action: keepSkills, fields: { locale: 'en', personId: id }, page: page() });
  expect(textOf((await visit({ db, who }, page())).html)).toContain('none entered');
});

test('what is not theirs to say is refused with words, and without a department to supervise there is no page', async ({
  db,
}) => {
  const who = await anOfficer(db, licence.department, ['supervisor']);
  const { id } = await anOfficer(db, licence.department, ['intake']);
  const fields = { locale: 'en', personId: id, services: businessLicence.service };
  const { html } = await post({ db, who, action: keepSkills, fields, page: page({ person: id }) });
  expect(textOf(html)).toContain('This service does not belong to the colleague’s department.');
  for (const other of [await anOfficer(db, licence.department), await anOfficer(db, '*', ['administrator'])])
    expect((await visit({ db, who: other }, page())).to).toBe('/en/missing');
});
