import { alarmOn } from '#tests/support/alarm.ts';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import {
  answers,
  expectFilledIn,
  fillIn,
  gate,
  hold,
  open,
  send,
  test,
  translate,
} from '#tests/support/form-writer.ts';

const noAnswer = /没有收到回应，可能是网络断了/;

test('sends what the browser would send, from the page itself', async ({ page, server, browser }) => {
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(`${server.url}/zh/form`);
  await open(page, server);
  for (const one of [plain, page]) {
    await fillIn(one);
    await one.locator('#paper').setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('纸') });
    await send(one);
    await expect(alarmOn(one)).toBeFocused();
    await one.getByRole('button', { name: '普通发送' }).click();
    await expect(alarmOn(one)).toBeFocused();
  }
  await without.close();
  const [form, encoded, formByModule, encodedByModule] = server.received;
  expect(formByModule?.body).toBe(form?.body);
  expect(encodedByModule?.body).toBe(encoded?.body);
  expect(formByModule?.headers).toMatchObject({ origin: server.url, referer: `${server.url}/zh/form` });
  expect(formByModule?.headers['next-action']).toBeUndefined();
  expect(server.reads).toHaveLength(2);
});

for (const when of ['before', 'after'])
  test(`a translated page keeps every answer that was typed ${when} the module came`, async ({ page, server }) => {
    const door = gate();
    if (when === 'before') server.holdModule = door.passed;
    await page.goto(`${server.url}/zh/form`, { waitUntil: 'commit' });
    await page.locator('#more').waitFor();
    if (when === 'after') await expect(page.locator('#form-status')).toBeAttached();
    await translate(page);
    await fillIn(page);
    await page.locator('#note').fill('还没写完');
    door.open();
    await expect(page.locator('#form-status')).toBeAttached();
    await send(page);
    await expect(alarmOn(page)).toBeFocused();
    await expectFilledIn(page);
    await expect(page.locator('#note')).toHaveValue('还没写完');
    await expect(page.locator('label[for=text]')).toHaveText('text 标签');
    expect(server.received[0]?.fields).toMatchObject({ radio: ['b'], box: ['x'], pick: ['q'], deed: ['save'] });
  });

test('errors come with the focus on what is wrong, the title and the chosen file', async ({ page, server }) => {
  await open(page, server);
  await fillIn(page);
  await page.locator('#password').fill('secret');
  await page.locator('#paper').setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('纸') });
  await page.locator('#note').fill('还没写完');
  await page.locator('#urgent').check();
  await page.locator('#more').click();
  await send(page);
  await expect(alarmOn(page)).toBeFocused();
  await expect(page).toHaveTitle('错误：填表');
  await expect(page.locator('#form-status')).toHaveText('错误：填表');
  await expectFilledIn(page);
  expect(await page.locator('#paper').evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe('paper.txt');
  await expect(page.locator('#note')).toHaveValue('还没写完');
  await expect(page.locator('#urgent')).toBeChecked();
  await expect(page.locator('#more')).toHaveAttribute('open', '');
  await expect(page).toHaveURL(`${server.url}/zh/form`);
});

for (const plan of ['cut', 'half', 'outage'] as const)
  test(`a form whose answer is lost (${plan}) keeps everything, says so and can be sent again`, async ({
    page,
    server,
  }) => {
    await open(page, server);
    await fillIn(page);
    server.plan = plan;
    await send(page);
    await expect(alarmOn(page)).toBeFocused();
    await expect(alarmOn(page)).toContainText(noAnswer);
    await expectFilledIn(page);
    await expect(page.locator('#form-status')).toBeEmpty();
    await expect(page.locator('#one')).not.toHaveAttribute('data-sending');
    server.plan = 'leads on';
    await send(page);
    await expect(page.getByRole('heading', { name: '下一页' })).toBeFocused();
    await expect(alarmOn(page)).toHaveCount(0);
    expect(server.saved['area']).toEqual([answers.area.replace('\n', '\r\n')]);
  });

test('a server that says nothing for half a minute is not waited for', async ({ page, server }) => {
  await page.clock.install();
  await open(page, server);
  server.plan = 'silent';
  await send(page);
  await expect.poll(() => server.received.length).toBe(1);
  await page.clock.runFor(25_000);
  await expect(alarmOn(page)).toHaveCount(0);
  await page.clock.runFor(6_000);
  await expect(alarmOn(page)).toContainText(noAnswer);
});

test('a form that is turned away unread says why, and keeps everything', async ({ page, server }) => {
  await open(page, server);
  await fillIn(page);
  server.plan = 'too large';
  await send(page);
  await expect(alarmOn(page)).toContainText('内容太多，无法提交');
  await expectFilledIn(page);
});

test('a second press while it is being sent sends nothing, and is told that it is being sent', async ({
  page,
  server,
}) => {
  await open(page, server);
  const letGo = hold(server);
  await send(page);
  const button = page.locator('#one button');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  await expect(page.locator('#form-status')).toHaveText('正在发送……');
  await button.click({ force: true });
  await page.locator('#text').press('Enter');
  letGo();
  await expect(alarmOn(page)).toBeFocused();
  expect(server.received).toHaveLength(1);
  await expect(button).not.toHaveAttribute('aria-disabled');
});

test('another form pressed meanwhile is sent after', async ({ page, server }) => {
  await open(page, server);
  const letGo = hold(server);
  await page.locator('#note').fill('备注');
  await send(page);
  await page.getByRole('button', { name: '保存备注' }).click();
  letGo();
  await expect.poll(() => server.received.length).toBe(2);
  expect(server.received[1]?.fields).toEqual({ note: ['备注'] });
});

test('what is typed while the page is being sent stays, the rest is as the server answers', async ({
  page,
  server,
}) => {
  await open(page, server);
  const letGo = hold(server);
  server.plan = 'says done';
  await page.locator('#area').fill('已写');
  await page.locator('#tel').fill('1');
  await send(page);
  await page.locator('#area').pressSequentially('，又写');
  await page.locator('#radio-b').check();
  await page.locator('#area').press('ArrowLeft');
  await page.locator('#note').fill('别处');
  await page.locator('#area').focus();
  letGo();
  await expect(page.getByRole('status')).toHaveText('已发送。');
  await expect(page.locator('#area')).toHaveValue('已写，又写');
  await expect(page.locator('#area')).toBeFocused();
  expect(await page.locator('#area').evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(4);
  await expect(page.locator('#radio-b')).toBeChecked();
  await expect(page.locator('#tel')).toHaveValue('');
  await expect(page.locator('#note')).toHaveValue('别处');
});

test('what one form was refused with stays when another form is sent', async ({ page, server }) => {
  await open(page, server);
  await fillIn(page);
  await send(page);
  await expect(alarmOn(page)).toBeFocused();
  server.plan = 'says done';
  await page.locator('#note').fill('备注');
  await page.getByRole('button', { name: '保存备注' }).click();
  await expect(page.getByRole('status')).toHaveText('已发送。');
  await expectFilledIn(page);
  await expect(page.locator('#note')).toHaveValue('');
});

test('the module is small enough for a page on a bad line', async ({ page, server }) => {
  const text = await page.request.get(`${server.url}/modules/forms.js`).then((answer) => answer.body());
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(6800);
});
