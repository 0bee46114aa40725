import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { startCity } from '#tests/support/own-desk.ts';
import { answerPermit, expectHeading, saveAndContinue, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a page that another window has saved meanwhile is not written over: its writer chooses', async ({ page }) => {
      await signInAsNewcomer(page);
      await startPermit(page);
      const address = page.url();
      const other = await page.context().newPage();
      await other.goto(address);
      await other.getByRole('radio', { name: /^补领/ }).check();
      await saveAndContinue(other, '您为谁申请');

      await page.getByRole('radio', { name: /^首次申领/ }).check();
      await page.getByRole('button', { name: buttons.zh.next }).click();
      await expect(alarmOn(page)).toContainText('又在另一个窗口或者设备上改过');
      await expect(alarmOn(page)).toContainText('补领');
      await expect(page.getByRole('radio', { name: /^首次申领/ })).toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('button', { name: '保存下面我填的' }).click();
      await expectHeading(page, '您为谁申请');

      await other.goto(address);
      await expect(other.getByRole('radio', { name: /^首次申领/ })).toBeChecked();
      await page.goto(address);
      await page.getByRole('radio', { name: /^补领/ }).check();
      await saveAndContinue(page, '您为谁申请');
      await other.getByRole('button', { name: buttons.zh.next }).click();
      await other.getByRole('link', { name: '改用那边保存的' }).click();
      await expect(alarmOn(other)).toHaveCount(0);
      await expect(other.getByRole('radio', { name: /^补领/ })).toBeChecked();
    });
  });

test.describe('a form that changed under a draft', () => {
  test.describe.configure({ mode: 'default' });

  let folder: string;
  let city: Awaited<ReturnType<typeof startCity>>;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    folder = mkdtempSync(join(tmpdir(), 'tongban-drafts-'));
    city = await startCity(folder);
  });

  test.afterAll(async () => {
    await city.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('its holder sees in words what is different, goes on with all they wrote, and sends it', async ({ browser }) => {
    test.setTimeout(300_000);
    const citizen = await open(browser, '陈立');
    await startPermit(citizen);
    await answerPermit(citizen);
    const [, id = ''] = /applications\/([\w-]+)/.exec(citizen.url()) ?? [];

    await rewordFirstMaterial(browser);
    const changes = paths.formChanges('zh', id);
    await expect(async () => {
      await citizen.goto(paths.application('zh', id));
      await expect(citizen).toHaveURL(new RegExp(`${changes}$`), { timeout: 500 });
    }).toPass({ timeout: 15_000 });
    await expectHeading(citizen, '申请表有变化');
    await expect(citizen.getByRole('heading', { name: '有变化的问题' })).toBeVisible();
    await expect(citizen.getByText(/：填写说明有变化$/)).toBeVisible();
    await expectAccessible(citizen);
    await citizen.goto(paths.formChanges('en', id));
    await expect(citizen.getByText('Nothing that you wrote is lost.')).toBeVisible();
    await expectAccessible(citizen);

    await citizen.goto(paths.submission('zh', id));
    await expectHeading(citizen, '申请表有变化');
    await citizen.getByRole('button', { name: '知道了，用新表接着填' }).click();
    await expect(citizen).toHaveURL(new RegExp(`${paths.application('zh', id)}$`));
    await citizen.getByRole('main').getByRole('link', { name: '检查并提交' }).first().click();
    await submitPermit(citizen);
  });

  /** Two colleagues change what the guide says of a document, which the form says with it. */
  async function rewordFirstMaterial(browser: Browser): Promise<void> {
    const supervisor = await open(browser, '吴静怡');
    await supervisor.goto(paths.staff.guide('zh', 'residence-permit'));
    const standard = supervisor.getByRole('group', { name: /^材料 1（.+）：要求$/ });
    await standard.getByLabel('中文').fill('在有效期内，正反面都要');
    await standard.getByLabel('英文').fill('Still valid, both sides');
    await supervisor.getByLabel('为什么修改').fill('写清楚要哪一面');
    await supervisor.getByRole('button', { name: '核对改动' }).click();
    await supervisor.getByRole('button', { name: '提交审核' }).click();
    await expect(supervisor.getByText('已提交，等另一位同事审核。')).toBeVisible();

    const administrator = await open(browser, '郑凯');
    await administrator.goto(paths.staff.guideVersion('zh', { service: 'residence-permit', number: 1 }));
    await administrator.getByRole('button', { name: '发布', exact: true }).click();
    await expect(administrator.getByRole('group', { name: /^已发布/ })).toBeFocused();
  }

  async function open(browser: Browser, name: string): Promise<Page> {
    const page = await (await browser.newContext({ baseURL: city.url })).newPage();
    await signInAs(page, name);
    return page;
  }
});
