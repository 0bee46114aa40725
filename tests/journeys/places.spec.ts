import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { leavePlaces, startCity } from '#tests/support/own-desk.ts';
import { expectHeading } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

const service = 'startup-subsidy';
const start = paths.startApplication('zh', service);

let folder: string;
let city: Awaited<ReturnType<typeof startCity>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-places-'));
  await (await startCity(folder)).stop();
  await leavePlaces(folder, service, 1);
  city = await startCity(folder);
});

test.afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the last place is taken while somebody else fills in: they are told, keep their draft, and send it when it comes back', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const reader = await open(browser);
  await reader.goto(paths.service('zh', service));
  await expect(reader.getByText('每年 60 个，先到先得')).toBeVisible();
  await reader.getByRole('link', { name: '现在还剩几个' }).click();
  await expect(reader.getByText(/还剩 1 个名额（共 60 个）/)).toBeVisible();
  await expectAccessible(reader);

  const slow = await open(browser, '林小雨');
  await begin(slow);
  await expect(slow.getByText(/还剩 1 个名额/)).toBeVisible();
  await expectAccessible(slow);
  await answerAll(slow, 'zh', given('林小雨', '53990119900307002X'));

  // Without scripts.
  const quick = await open(browser, '陈立', false);
  await begin(quick);
  await answerAll(quick, 'zh', given('陈立', '539901199003070011'));
  await quick.getByRole('button', { name: buttons.zh.submit }).click();
  await expectHeading(quick, '申请已提交');
  await expect(quick.getByText(/^第 \d+ 个，共 60 个$/)).toBeVisible();
  const id = /applications\/([\w-]+)/.exec(quick.url())?.[1] ?? '';

  await slow.getByRole('button', { name: buttons.zh.submit }).click();
  await expect(slow.getByText('最后一个名额被别人先提交的申请占了，所以没有提交。')).toBeVisible();
  await expect(slow.getByText('您填写的内容都保存着，没有丢失。')).toBeVisible();
  await expect(slow.getByRole('button', { name: buttons.zh.submit })).toHaveCount(0);
  await expectAccessible(slow);
  const draft = slow.url();
  await reader.reload();
  await expect(reader.getByText(/名额已满（共 60 个）/)).toBeVisible();
  await expect(reader.getByRole('link', { name: '登录并开始' })).toHaveCount(0);
  await expectAccessible(reader);

  await quick.goto(paths.withdrawal('zh', id));
  await expect(quick.getByText('您的名额会退回来')).toBeVisible();
  await quick.getByRole('button', { name: '确认撤回' }).click();
  await expect(quick.getByText(/已经退回/)).toBeVisible();

  await slow.goto(draft);
  await slow.getByRole('button', { name: buttons.zh.submit }).click();
  await expectHeading(slow, '申请已提交');
  await slow.goto(start);
  await expect(slow.getByText('您已经申请过了')).toBeVisible();
  await expect(slow.getByRole('link', { name: '查看那份申请' })).toBeVisible();
  await expectAccessible(slow);
});

const given = (name: string, number: string) => ({
  ...{ 'for-whom': 'myself', name, 'resident-id': number, phone: '138 1234 5678' },
  ...{ 'home.district': 'linjiang', 'home.street': '滨江路 18 号', 'lives-here': 'yes', account: '6222021234567890' },
});

async function open(browser: Browser, name?: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: city.url, javaScriptEnabled })).newPage();
  if (name) await signInAs(page, name);
  return page;
}

async function begin(page: Page): Promise<void> {
  await page.goto(start);
  const myself = page.getByRole('radio', { name: '为本人' });
  if ((await myself.count()) > 0) await myself.check();
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await expectHeading(page, '您为谁申请');
}
