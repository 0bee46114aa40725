import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { asStaff, makeMine, receivePapers } from '#tests/support/desk.ts';
import { aNewcomer, askForCode, enterCode, signInAsNewcomer } from '#tests/support/newcomer.ts';
import { applyForPermit } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

/** The other intake officer has no button on the demonstration's sign-in page, and comes by a code, once. */
let colleague: Awaited<ReturnType<BrowserContext['storageState']>>;

test.beforeAll(async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const officer = { ...aNewcomer(), email: 'public-security.intake@yunchuan.example' };
  await askForCode(page, officer);
  await enterCode(page, officer);
  colleague = await page.context().storageState();
  await page.context().close();
});

const ways = [true, false].map((javaScriptEnabled) => ({
  javaScriptEnabled,
  way: `JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
}));

/** A box of a case; a label covers it on the desk. */
const boxOf = (page: Page, id: string) => page.locator(`input[type=checkbox][value^="${id}."]`);

for (const { javaScriptEnabled, way } of ways)
  test(`a supervisor comes from a person’s number to five of their cases and gives them to a colleague (${way})`, async ({
    browser,
  }) => {
    const page = await staffPage(browser, '吴静怡', javaScriptEnabled);
    await page.goto(paths.staff.supervision('zh'));
    const row = page.locator('#owner').getByRole('row', { name: /赵文清/ });
    await row.getByRole('link').first().click();
    const boxes = page.getByRole('checkbox');
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      await boxes.nth(index).check();
      ids.push((await boxes.nth(index).getAttribute('value'))?.split('.')[0] ?? '');
    }
    if (javaScriptEnabled) await expectAccessible(page);
    await giveTo(page, '何晓东');
    await expect(page.getByText('已转交 5 件。')).toBeVisible();
    const said = page.locator('.several-outcomes li');
    await expect(said).toHaveCount(5);
    await expect(said.filter({ hasText: '已办' })).toHaveCount(5);
    if (javaScriptEnabled) await expectAccessible(page);

    await page.goto(paths.staff.supervision('zh'));
    await page
      .locator('#owner')
      .getByRole('row', { name: /何晓东/ })
      .getByRole('link')
      .first()
      .click();
    for (const id of ids) await boxOf(page, id).check();
    await giveTo(page, '赵文清');
    await expect(page.getByText('已转交 5 件。')).toBeVisible();
    await page.context().close();
  });

async function giveTo(page: Page, name: string): Promise<void> {
  const option = page.getByLabel('转交给谁').first().locator('option', { hasText: name });
  await page
    .getByLabel('转交给谁')
    .first()
    .selectOption((await option.getAttribute('value')) ?? '');
  await page.getByLabel('为什么转交').fill('同事休年假。');
  await page.getByRole('button', { name: '转交选中的' }).click();
}

for (const { javaScriptEnabled, way } of ways)
  test(`an officer accepts three cases, one of which a colleague accepted meanwhile (${way})`, async ({
    page: applicant,
    browser,
  }) => {
    test.setTimeout(400_000);
    await signInAsNewcomer(applicant);
    const ids: string[] = [];
    while (ids.length < 3) ids.push(await applyForPermit(applicant));
    const [first = '', theirs = '', last = ''] = ids;
    for (const id of ids)
      await asStaff(browser, { name: '周敏', id, javaScriptEnabled: false }, async (staff) => {
        await makeMine(staff);
        await staff.goto(`/zh/staff/applications/${id}`);
        await receivePapers(staff);
      });

    const page = await staffPage(browser, '周敏', javaScriptEnabled);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${paths.staff.desk('zh')}?queue=accept&service=residence-permit`);
    await page.getByRole('link', { name: '选择多件' }).click();
    for (const id of ids) await boxOf(page, id).check();
    if (javaScriptEnabled) await expectAccessible(page);
    await acceptAsColleague(browser, theirs);

    await page.getByRole('button', { name: '受理选中的' }).click();
    await expect(page.getByRole('group', { name: '已受理 2 件，1 件没有办成。' })).toBeFocused();
    const said = page.locator('.several-outcomes li');
    await expect(said.filter({ hasText: '有人办理过这件' }).locator(`a[href$="${theirs}"]`)).toHaveCount(1);
    for (const id of [first, last])
      await expect(said.filter({ hasText: '已办' }).locator(`a[href$="${id}"]`)).toHaveCount(1);
    if (javaScriptEnabled) await expectAccessible(page);
    for (const id of ids) {
      await applicant.goto(paths.application('zh', id));
      await expect(applicant.getByText('申请已受理，开始计时')).toHaveCount(1);
    }
    await page.context().close();
  });

async function staffPage(browser: Browser, name: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signInAs(page, name);
  return page;
}

async function acceptAsColleague(browser: Browser, id: string): Promise<void> {
  const page = await (await browser.newContext({ storageState: colleague })).newPage();
  await page.goto(paths.staff.act('zh', id, 'acceptance'));
  await page.getByRole('button', { name: '予以受理' }).click();
  await page.waitForURL(/last=/);
  await page.context().close();
}
