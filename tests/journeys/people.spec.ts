import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { startCity } from '#tests/support/own-desk.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
let city: Awaited<ReturnType<typeof startCity>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-people-'));
  city = await startCity(folder);
});

test.afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});

const words = {
  zh: { title: '人员和岗位', rows: '岗位和离任', leave: '办理离任', left: '已办理离任' },
  en: { title: 'People and posts', rows: 'Posts and leaving', leave: 'Leave office', left: 'They have left office' },
};

async function signedIn(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: city.url })).newPage();
  await signInAs(page, name);
  return page;
}

for (const locale of ['zh', 'en'] as const)
  test(`somebody is appointed, works at the desk, and leaves: their cases go on without them (${locale})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const say = words[locale];
    const [chief, officer] = [await signedIn(browser, '郑凯'), await signedIn(browser, '林小雨')];
    await officer.goto('/zh/staff');
    await expect(officer.getByRole('link', { name: '查办件', exact: true })).toHaveCount(0);

    await chief.goto('/zh/staff/people');
    await expect(chief.getByRole('heading', { level: 1, name: words.zh.title })).toBeVisible();
    await expectAccessible(chief);
    await chief.getByRole('button', { name: '安排', exact: true }).click();
    await expect(chief.getByRole('group', { name: '请改正以下内容' })).toBeFocused();
    await chief.getByLabel('电子邮箱').fill('citizen@demo.tongban.example');
    await chief.getByLabel('部门').selectOption({ label: '市公安局' });
    await chief.getByLabel('受理员').check();
    await chief.getByRole('button', { name: '安排', exact: true }).click();
    await expect(chief.getByText('已安排岗位')).toBeVisible();
    await expectAccessible(chief);

    const neighbour = await signedIn(browser, '陈立');
    const id = await applyForPermit(neighbour);
    await officer.goto('/zh/staff?queue=accept');
    await expectAccessible(officer);
    const theirs = officer.locator(`.desk-list a[href^="/zh/staff/applications/${id}"]`);
    await expect(theirs).toHaveCount(1);

    await chief.goto(`/${locale}/staff/people`);
    await chief
      .getByRole('row', { name: /林小雨/ })
      .getByRole('link', { name: say.rows })
      .click();
    await expectAccessible(chief);
    await chief.getByRole('button', { name: say.leave }).click();
    await expect(chief.getByText(say.left)).toBeVisible();
    await expect(chief.getByRole('row', { name: /林小雨/ })).toHaveCount(0);

    await officer.goto('/zh/staff');
    await expect(officer).toHaveURL(/\/sign-in/);
    const colleague = await signedIn(browser, '吴静怡');
    await colleague.goto(`/zh/staff/applications/${id}`);
    await expect(colleague.getByText('原经办人不再担任该岗位').first()).toBeVisible();
    for (const page of [chief, officer, neighbour, colleague]) await page.context().close();
  });

test('an officer declares a relative on a page that everybody can use', async ({ browser }) => {
  const officer = await signedIn(browser, '周敏');
  await officer.goto('/zh/staff/absences');
  await officer.getByRole('link', { name: '申报亲属、登记回避' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: '亲属和回避' })).toBeVisible();
  await expectAccessible(officer);
  await officer.getByLabel('亲属的身份证号').fill('53990119900307002X');
  await officer.getByLabel('父母').check();
  await officer.getByRole('button', { name: '申报', exact: true }).click();
  await expect(officer.getByText('539***********002X')).toBeVisible();
  await expectAccessible(officer);
  await officer.context().close();
});
