import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { keepSnippet, removeSnippet } from './keep-snippets.ts';
import { insertReason, readOwnSnippets, readSnippetsFor } from './read-snippets.ts';

const both = (zh: string, en: string) => ({ zh, en });
const vaccine = {
  ...{ id: undefined, act: 'refuse' as const, department: licence.department, service: licence.service },
  ...{ title: both('没有免疫', '没有免疫'), text: both('犬只没有免疫。', 'The dog is not vaccinated.') },
};
const dog = { ...licence };
const stranger = { department: 'tobacco', service: 'tobacco-retail-licence' };

describe('the reasons offered with an act', () => {
  test('are of that act and of that service', async ({ db }) => {
    const ctx = contextOf(db, await anOfficer(db, licence.department));
    const ids = async (of: typeof dog, act: string) => (await readSnippetsFor(ctx, of, act)).map(({ id }) => id);
    expect(await ids(dog, 'stop')).toEqual(['on-site', 'experts']);
    expect(await ids(dog, 'decision')).not.toContain('too-near');
    expect(await ids(stranger, 'decision')).toContain('too-near');
    expect(await ids(dog, 'delivery')).toEqual([]);
  });

  test('are those the department keeps as well, for the service they are for', async ({ db }) => {
    const ctx = contextOf(db, await anOfficer(db, licence.department));
    granted(await keepSnippet(ctx, vaccine));
    const titles = async (of: typeof dog, act: string) =>
      (await readSnippetsFor(ctx, of, act)).map(({ title }) => title.zh);
    expect(await titles(dog, 'decision')).toContain('没有免疫');
    expect(await titles({ ...dog, service: 'residence-permit' }, 'decision')).not.toContain('没有免疫');
    expect(await titles(stranger, 'decision')).not.toContain('没有免疫');
    granted(await keepSnippet(ctx, { ...vaccine, service: null, title: both('通用', '通用') }));
    expect(await titles({ ...dog, service: 'residence-permit' }, 'decision')).toContain('通用');
  });
});

describe('a reason is inserted', () => {
  test('after what is written, in the applicant’s language', async ({ db }) => {
    const cast = await aCast(db);
    const { id: applicationId } = await aCaseIn(db, 'awaiting_approval', cast);
    const ctx = contextOf(db, cast.approver);
    const on = { applicationId, act: 'decision', snippet: 'inspected', locale: 'en' as const };
    const text = '经现场核查，场所和设施符合规定的条件，予以批准。';
    expect(await insertReason(ctx, { ...on, written: '' })).toBe(text);
    expect(await insertReason(ctx, { ...on, written: '已核对。\n' })).toBe(`已核对。\n${text}`);
  });

  test('in place of the usual reason of an approval, and in the language of a colleague who reads it', async ({
    db,
  }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'awaiting_approval', cast);
    const ctx = contextOf(db, cast.approver);
    const on = { applicationId: found.id, locale: 'en' as const, written: usualApproval(ctx, found) };
    expect(await insertReason(ctx, { ...on, act: 'decision', snippet: 'untrue' })).toMatch(/^经核实，/);
    expect(await insertReason(ctx, { ...on, written: '', act: 'sending-back', snippet: 'law-wrong' })).toMatch(
      /^The article/,
    );
  });

  test('not on a case one cannot see, nor one that is not offered', async ({ db }) => {
    const cast = await aCast(db);
    const { id: applicationId } = await aCaseIn(db, 'awaiting_approval', cast);
    const on = { applicationId, locale: 'zh' as const, written: '写了。' };
    const elsewhere = contextOf(db, await anOfficer(db, 'tobacco'));
    expect(await insertReason(elsewhere, { ...on, act: 'decision', snippet: 'untrue' })).toBe('写了。');
    const ctx = contextOf(db, cast.approver);
    expect(await insertReason(ctx, { ...on, act: 'decision', snippet: 'too-near' })).toBe('写了。');
    expect(await insertReason(ctx, { ...on, act: 'stop', snippet: 'untrue' })).toBe('写了。');
  });
});

describe('the reasons a department keeps', () => {
  test('are changed and removed by its staff alone, which goes on record', async ({ db }) => {
    const ctx = contextOf(db, await anOfficer(db, licence.department));
    const other = contextOf(db, await anOfficer(db, 'tobacco'));
    granted(await keepSnippet(ctx, vaccine));
    const [kept] = await readOwnSnippets(ctx);
    expect(kept).toMatchObject({ title: vaccine.title, text: vaccine.text });
    expect(await readOwnSnippets(other)).toEqual([]);
    const changed = { ...vaccine, id: kept!.id, text: both('改过', 'Changed') };
    expect(codeOf(await keepSnippet(other, changed))).toBe('not_your_department');
    expect(codeOf(await keepSnippet(other, { ...changed, ...stranger }))).toBe('unknown_snippet');
    expect(codeOf(await removeSnippet(other, kept!.id))).toBe('unknown_snippet');
    granted(await keepSnippet(ctx, changed));
    expect((await readOwnSnippets(ctx))[0]?.text).toEqual(both('改过', 'Changed'));
    granted(await removeSnippet(ctx, kept!.id));
    expect(await readOwnSnippets(ctx)).toEqual([]);
    expect(await db.$count(auditEvents, eq(auditEvents.subject, `snippets:${licence.department}`))).toBe(3);
  });

  test('are for services of that department', async ({ db }) => {
    const ctx = contextOf(db, await anOfficer(db, licence.department));
    expect(codeOf(await keepSnippet(ctx, { ...vaccine, service: stranger.service }))).toBe('unknown_service');
  });
});
