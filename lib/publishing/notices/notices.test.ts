import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { noticesForAll, noticesOfDepartment, noticesOfService, noticesOnTop } from '#lib/catalogue/notices-about.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { editionAt } from '#lib/publishing/shown/edition-at.ts';
import { readPublished } from '#lib/publishing/shown/read-published.ts';
import { withPublished } from '#lib/publishing/shown/with-published.ts';
import { endNotice, keepNotice, type NoticeWording } from './keep-notice.ts';
import { readOwnNotices } from './read-for-staff.ts';

const noon = new Date('2026-11-23T12:00:00+08:00');
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
const { service, department } = licence;
const storm: NoticeWording = {
  ...{ old: undefined, severity: 'warning', area: { department }, leadsTo: null, startsAt: null, endsAt: hours(2) },
  ...{ title: { zh: '暴雨', en: 'Storm' }, text: { zh: '今天下午不办理。', en: 'Closed this afternoon.' } },
};
const as = async (db: Database, of = department, post = 'supervisor') =>
  contextOf(db, await anOfficer(db, of, [post]), noon.toISOString());
const catalogueAt = async (db: Database, at: Date) =>
  withPublished(testContent(), editionAt((await readPublished(db, noon))!, at.getTime())).catalogue;
const titles = (notices: { title: { zh: string } }[]) => notices.map(({ title }) => title.zh);

describe('a notice', () => {
  test('is shown from its start until its end, before those of the files, by the clock alone', async ({ db }) => {
    granted(await keepNotice(await as(db, '*', 'administrator'), { ...storm, area: {}, startsAt: hours(1) }));
    const files = titles(testContent().catalogue.listNotices());
    const shown = async (count: number) => titles((await catalogueAt(db, hours(count))).listNotices());
    expect(await shown(0)).toEqual(files);
    expect(await shown(1)).toEqual(['暴雨', ...files]);
    expect(await shown(2)).toEqual(files);
  });

  test('stands where it belongs: for all, at its department, at its service, on top', async ({ db }) => {
    const ctx = await as(db, '*', 'administrator');
    for (const [title, change] of [
      ['全市', { area: {} }],
      ['全市紧急', { area: {}, severity: 'urgent' }],
      ['部门', {}],
      ['事项', { area: { service } }],
      ['事项紧急', { area: { service }, severity: 'urgent' }],
    ] as [string, Partial<NoticeWording>][])
      granted(await keepNotice(ctx, { ...storm, ...change, title: { zh: title, en: title } }));
    const catalogue = await catalogueAt(db, noon);
    const files = titles(testContent().catalogue.listNotices());
    const sorted = (notices: Parameters<typeof titles>[0]) => titles(notices).toSorted();
    expect(sorted(noticesForAll(catalogue))).toEqual(['全市', '全市紧急', '事项紧急', ...files].toSorted());
    expect(sorted(noticesOfDepartment(catalogue, department))).toEqual(['部门', '事项', '事项紧急'].toSorted());
    expect(sorted(noticesOfService(catalogue, service))).toEqual(['事项', '事项紧急'].toSorted());
    expect(titles(noticesOnTop(catalogue))).toEqual(['全市紧急']);
  });

  test('is changed and ended, each on record, and not where a colleague has changed it meanwhile', async ({ db }) => {
    const ctx = await as(db);
    granted(await keepNotice(ctx, storm));
    const [old] = (await readOwnNotices(ctx))!;
    granted(await keepNotice(ctx, { ...storm, old, title: { zh: '大暴雨', en: 'Great storm' } }));
    expect(titles(noticesOfDepartment(await catalogueAt(db, noon), department))).toEqual(['大暴雨']);
    expect(codeOf(await keepNotice(ctx, { ...storm, old }))).toBe('changed_meanwhile');
    expect(codeOf(await endNotice(ctx, old!))).toBe('changed_meanwhile');
    const [changed] = (await readOwnNotices(ctx))!;
    granted(await endNotice(ctx, changed!));
    expect(noticesOfDepartment(await catalogueAt(db, noon), department)).toEqual([]);
    expect(await db.$count(auditEvents, eq(auditEvents.subject, `notice:${department}`))).toBe(3);
  });

  test('is for one’s own department: of another, of its services and of the whole city it is refused', async ({
    db,
  }) => {
    const ctx = await as(db, 'tobacco');
    for (const area of [{}, { department }, { service }])
      expect(codeOf(await keepNotice(ctx, { ...storm, area }))).toBe('not_your_area');
    expect(codeOf(await keepNotice(await as(db, department, 'reviewer'), storm))).toBe('not_your_area');
    granted(await keepNotice(await as(db), storm));
    const [old] = (await readOwnNotices(await as(db)))!;
    expect(await readOwnNotices(ctx)).toEqual([]);
    const taken = { ...storm, old, area: { department: 'tobacco' } };
    expect(codeOf(await keepNotice(ctx, taken))).toBe('unknown_notice');
    expect(codeOf(await endNotice(ctx, old!))).toBe('unknown_notice');
  });

  test.for<[string, Partial<NoticeWording>]>([
    ['unknown_service', { area: { service: 'no-such-service' } }],
    ['unknown_service', { leadsTo: 'no-such-service' }],
    ['ends_too_early', { endsAt: hours(-1) }],
  ])('is refused where it makes no sense: %s', async ([code, change], { db }) => {
    expect(codeOf(await keepNotice(await as(db), { ...storm, ...change }))).toBe(code);
  });
});
