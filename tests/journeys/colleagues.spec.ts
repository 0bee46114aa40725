import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { alarmOn } from '#tests/support/alarm.ts';
import { asStaff, isDone } from '#tests/support/desk.ts';
import { giveCases, startCity } from '#tests/support/own-desk.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
let city: Awaited<ReturnType<typeof startCity>>;
let [away = '', shared = '', hasty = '']: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-colleagues-'));
  await (await startCity(folder)).stop();
  [away = '', shared = '', hasty = ''] = await giveCases(folder, { intake: '周敏', reviewer: '赵文清' }, 3);
  // Acts wait to be taken back, as they do in a city, and long enough for a slow machine.
  city = await startCity(folder, { TAKE_BACK_SECONDS: '60' });
});

test.afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what was decided in haste is taken back: nothing has left, and the words are still there', async ({
  browser,
}) => {
  await asStaff(browser, { name: '赵文清', id: hasty, baseURL: city.url }, async (staff) => {
    await openDecision(staff, hasty);
    await staff.getByRole('radio', { name: '不予' }).check();
    await staff.getByRole('textbox', { name: '理由' }).fill('材料不符。');
    await staff.getByRole('button', { name: '作出决定' }).click();
    await isDone(staff);
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '收回' }).click();
    await expect(staff.getByRole('group', { name: /已收回，什么都没有发出/ })).toBeFocused();
    await expect(staff.getByRole('textbox', { name: '理由' })).toHaveValue('材料不符。');
    await expectAccessible(staff);
    await staff.goto(`/zh/staff/applications/${hasty}`);
    await expect(staff.locator('.desk-head')).toContainText('已受理');
  });
});

test('two people act on one case: the first act counts, the second is told and keeps what was typed', async ({
  browser,
}) => {
  const approver = { name: '何晓东', id: shared, baseURL: city.url };
  await asStaff(browser, { name: '赵文清', id: shared, baseURL: city.url }, async (owner) => {
    await openDecision(owner, shared);
    await owner.getByRole('radio', { name: '准予' }).check();
    await asStaff(browser, approver, async (colleague) => {
      await colleague.getByRole('link', { name: '接手同事的办件', exact: true }).click();
      await colleague.getByLabel('为什么接手').fill('今天由我办理。');
      await colleague.getByRole('button', { name: '接手', exact: true }).click();
      await isDone(colleague);
    });
    await owner.getByRole('textbox', { name: '理由' }).fill('符合条件，准予。');
    await owner.getByRole('button', { name: '作出决定' }).click();
    await expect(alarmOn(owner)).toContainText('同事刚刚办理过这件办件');
    await expect(owner.getByRole('textbox', { name: '理由' })).toHaveValue('符合条件，准予。');
  });
});

test('a reviewer who is away gives near cases to the deputy, who finds them in their own queue', async ({
  browser,
}) => {
  await asStaff(browser, { name: '赵文清', id: away, baseURL: city.url }, async (staff) => {
    await staff.goto('/zh/staff/absences');
    await expectAccessible(staff);
    await staff.getByLabel('最后一天').fill(inDays(60));
    await staff.getByRole('radio', { name: '何晓东' }).check();
    await staff.getByRole('button', { name: '登记' }).click();
    await expect(staff.getByRole('group', { name: /已登记，\d+ 件办件转给了同事/ })).toBeFocused();
    await expectAccessible(staff);
  });
  await asStaff(browser, { name: '何晓东', id: away, baseURL: city.url }, async (deputy) => {
    await expect(deputy.getByRole('link', { name: '作出决定', exact: true })).toBeVisible();
    await expect(deputy.getByText('代赵文清办理')).toBeVisible();
    await deputy.goto('/zh/staff?queue=review&service=residence-permit');
    await expect(deputy.locator(`.desk-list a[href^="/zh/staff/applications/${away}"]`)).toHaveCount(1);
  });
  await asStaff(browser, { name: '赵文清', id: away, baseURL: city.url }, async (staff) => {
    await staff.goto('/zh/staff/absences');
    await staff.getByRole('button', { name: /^取消/ }).click();
    await expect(staff.getByText('没有登记不在岗。')).toBeVisible();
  });
});

async function openDecision(staff: Page, id: string): Promise<void> {
  await staff.goto(`/zh/staff/applications/${id}/decision`);
  await expect(staff.getByRole('heading', { name: '作出决定' })).toBeVisible();
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
