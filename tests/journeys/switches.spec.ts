import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { startCity } from '#tests/support/own-desk.ts';
import { answerPermit, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.describe.configure({ mode: 'default' });

const guide = '/services/residence-permit';

let folder: string;
let city: Awaited<ReturnType<typeof startCity>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'tongban-switches-'));
  city = await startCity(folder);
});

test.afterAll(async () => {
  await city.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a service is closed and opened again: the guide says so, the form keeps the draft and sends it later', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const reader = await open(browser);
  await reader.goto(`/zh${guide}`);
  await expect(reader.getByRole('link', { name: '在线申请' }).first()).toBeVisible();
  const citizen = await open(browser, '陈立');
  await startPermit(citizen);
  await answerPermit(citizen);

  const supervisor = await open(browser, '吴静怡');
  await supervisor.goto('/zh/staff/services');
  await expectAccessible(supervisor);
  await turn(supervisor, /^暂停办理/);

  await reader.goto(`/zh${guide}`);
  await expect(reader.getByText('规定改了，系统正在修改。')).toBeVisible();
  await expect(reader.getByRole('link', { name: '在线申请' })).toHaveCount(0);
  await expectAccessible(reader);
  await reader.goto(`/en${guide}`);
  await expect(reader.getByText('The rules changed.')).toBeVisible();
  await expectAccessible(reader);

  await citizen.getByRole('button', { name: '提交申请' }).click();
  await expect(citizen.getByText('您填写的内容都保存着，没有丢失。')).toBeVisible();
  await expect(citizen.getByRole('button', { name: '提交申请' })).toHaveCount(0);
  await expectAccessible(citizen);

  await turn(supervisor, /^正常受理/);
  await reader.goto(`/zh${guide}`);
  await expect(reader.getByRole('link', { name: '在线申请' }).first()).toBeVisible();
  await citizen.reload();
  await submitPermit(citizen);
});

test('a notice appears on the guide, without JavaScript too, and is gone when it is ended', async ({ browser }) => {
  const supervisor = await open(browser, '吴静怡');
  await supervisor.goto('/zh/staff/notices');
  await supervisor.getByRole('radio', { name: /^提醒/ }).check();
  await supervisor.getByLabel('只针对一个事项').fill('residence-permit');
  await supervisor.getByLabel('标题（中文）').fill('今晚系统升级');
  await supervisor.getByLabel('内容（中文）').fill('20时以后不能提交。');
  await supervisor.getByLabel('标题（英文）').fill('System renewal tonight');
  await supervisor.getByRole('button', { name: '发布', exact: true }).click();
  await expect(supervisor.getByRole('group', { name: '请改正以下内容' })).toBeFocused();
  await supervisor.getByLabel('内容（英文）').fill('Nothing can be sent after 20:00.');
  await supervisor.getByRole('button', { name: '预览' }).click();
  await expect(supervisor.getByRole('group', { name: /预览，还没有发布/ })).toBeFocused();
  await supervisor.getByRole('button', { name: '发布', exact: true }).click();
  await expect(supervisor.getByRole('group', { name: '已发布。' })).toBeFocused();
  await expectAccessible(supervisor);

  const plain = await open(browser, undefined, false);
  await plain.goto(`/zh${guide}`);
  await expect(plain.getByRole('region', { name: '通知' })).toContainText('20时以后不能提交。');
  const reader = await open(browser);
  await reader.goto(`/en${guide}`);
  await expect(reader.getByRole('region', { name: 'Notices' })).toContainText('System renewal tonight');
  await expectAccessible(reader);

  await supervisor.getByRole('button', { name: '现在结束 今晚系统升级' }).click();
  await expect(supervisor.getByRole('group', { name: '已结束，不再显示。' })).toBeFocused();
  await reader.reload();
  await expect(reader.getByText('System renewal tonight')).toHaveCount(0);
});

async function open(browser: Browser, name?: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: city.url, javaScriptEnabled })).newPage();
  if (name) await signInAs(page, name);
  return page;
}

async function turn(supervisor: Page, state: RegExp): Promise<void> {
  await supervisor.goto('/zh/staff/services/residence-permit');
  await supervisor.getByRole('radio', { name: state }).check();
  await supervisor.getByLabel('原因（中文）').fill('规定改了，系统正在修改。');
  await supervisor.getByLabel('原因（英文）').fill('The rules changed.');
  await supervisor.getByRole('button', { name: '变更', exact: true }).click();
  await expect(supervisor.getByRole('group', { name: /^已变更/ })).toBeFocused();
  await expectAccessible(supervisor);
}
