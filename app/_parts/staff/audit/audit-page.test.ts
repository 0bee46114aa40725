import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { textOf } from '#tests/support/markup.ts';
import { visit } from '#tests/support/in-request.ts';
import AuditPage from '#app/[locale]/staff/audit/page.tsx';
import type { Database } from '#db/client.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { notifications, outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { checkLog } from '#lib/audit/check-log.ts';
import { letters } from '#lib/identity/letters.ts';
import { tellAdministrators } from '#lib/identity/tell-administrators.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { addDays, dayOf, startOf } from '#lib/kernel/day.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Locale } from '#lib/kernel/locale.ts';

const audit =
  (locale: Locale, search = {}) =>
  () =>
    AuditPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(search) } as never);

/** A case that an officer of its department read, and another asked for in vain. */
async function aCaseLookedAt(db: Database) {
  const { id } = await aFiling(db, { ...permit, by: await aPerson(db) });
  const [zhao, qian] = [await anOfficer(db, permit.department), await anOfficer(db, businessLicence.department)];
  for (const officer of [zhao, qian]) await readCase(contextOf(db, officer), id);
  const [row] = await db.select().from(applications).where(eq(applications.id, id));
  return { reference: row!.reference!, zhao, qian };
}

test('the log says in words who read which case, and who was refused it and why', async ({ db }) => {
  const { reference, zhao, qian } = await aCaseLookedAt(db);
  const who = await anOfficer(db, '*', ['administrator']);
  const zh = textOf((await visit({ db, who }, audit('zh'))).html);
  const short = `${reference.slice(0, 4)}…`;
  expect(zh).toContain(`${zhao.name} 查看了 ${short} 居住证`);
  expect(zh).toContain(`${qian.name} 想打开办件，被拒绝：不是本部门的办件（ ${short} 居住证`);
  const en = textOf((await visit({ db, who }, audit('en', { case: reference.toLowerCase() }))).html);
  expect(en).toContain(`${zhao.name} read ${short}`);
  expect(en).toContain(`${qian.name} was refused, as it is another department’s case: to open the case (`);
  expect(textOf((await visit({ db, who }, audit('en'))).html)).toContain(`${who.name} read the audit log of ${short}`);
});

test('an unknown reference is said kindly, and what was typed stays', async ({ db }) => {
  const who = await anOfficer(db, '*', ['administrator']);
  const { html } = await visit({ db, who }, audit('zh', { case: 'AAAA', act: 'read', from: '2026-02-31x' }));
  expect(textOf(html)).toContain('没有找到这个编号的办件');
  expect(html).toMatch(/name="case"[^>]*value="AAAA"|value="AAAA"[^>]*name="case"/);
  expect(textOf((await visit({ db, who }, audit('zh', { act: 'deliver' }))).html)).toContain('没有符合条件的记录');
});

test('the page says when the log was verified, and is loud where it is not as it was written', async ({ db }) => {
  const who = await anOfficer(db, '*', ['administrator']);
  await aCaseLookedAt(db);
  const said = async (locale: Locale) => textOf((await visit({ db, who }, audit(locale))).html);
  expect(await said('zh')).toContain('还没有核对过');
  const at = (daysAgo: number) => ({
    ...contextOf(db, null),
    now: () => new Date(startOf(addDays(dayOf(new Date()), -daysAgo)).getTime() + 3 * 3_600_000),
  });
  await checkLog(at(1));
  expect(await said('zh')).toMatch(/昨天 3:00 核对了全部 \d+ 条记录，没有发现改动/);
  expect(await said('en')).toMatch(/Yesterday at 3:00, all \d+ entries were verified/);
  await db.update(auditEvents).set({ action: 'nothing' }).where(eq(auditEvents.action, 'submit'));
  await checkLog(at(0));
  expect(await said('zh')).toMatch(/审计记录和写入时不一样 核对时发现 1 处.*altered/);
});

test('administrators are told by letter and in their inbox that the log is broken', async ({ db }) => {
  const administrator = await anOfficer(db, '*', ['administrator']);
  await anOfficer(db, permit.department, ['supervisor']);
  const ctx = { ...contextOf(db, null), catalogue: theCatalogue() };
  expect(await tellAdministrators(ctx, { occasion: letters.log_broken, facts: { zh: '1 处', en: '1 place' } })).toBe(1);
  expect(await db.select({ to: notifications.personId }).from(notifications)).toEqual([{ to: administrator.id }]);
  expect(await db.select().from(outbox)).toHaveLength(1);
});
