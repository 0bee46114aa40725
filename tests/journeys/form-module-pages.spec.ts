import { alarmOn } from '#tests/support/alarm.ts';
import { expect, type Page } from '@playwright/test';
import { answers, expectFilledIn, fillIn, hold, open, send, test } from '#tests/support/form-writer.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

test('a form that leads on shows the next page under its address, and Back what was saved', async ({
  page,
  server,
}) => {
  await open(page, server);
  server.plan = 'leads on';
  await fillIn(page);
  await send(page);
  await expect(title(page, '下一页')).toBeFocused();
  await expect(page).toHaveURL(`${server.url}/zh/next`);
  await expect(page).toHaveTitle('下一页');
  await expect(page.locator('#form-status')).toHaveText('下一页');
  await expect(page.locator('#text')).toHaveValue('');
  await expect(page.locator('body')).toHaveAttribute('data-second', 'ran');
  await expect(page.locator('head link[href$="/second.css"]')).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(server.reads, 'the next page is read once').toEqual(['/zh/form', '/zh/next']);

  server.saved = { ...server.saved, text: ['保存的'] };
  await page.locator('#text').fill('在下一页写的');
  await page.goBack();
  await expect(title(page, '填表')).toBeFocused();
  await expect(page).toHaveURL(`${server.url}/zh/form`);
  await expect(page.locator('#text')).toHaveValue('保存的');
  await expect(page.locator('#radio-b')).toBeChecked();
  await page.goForward();
  await expect(title(page, '下一页')).toBeVisible();
  await expect(page).toHaveURL(`${server.url}/zh/next`);
});

test('Back from another document shows what was saved', async ({ page, server }) => {
  await open(page, server);
  server.plan = 'stays';
  await page.locator('#text').fill('先写的');
  await page.goto(`${server.url}/zh/form?again`);
  await page.locator('#text').fill('后来保存的');
  await send(page);
  await expect.poll(() => server.saved['text']).toEqual(['后来保存的']);
  await expect(page).toHaveURL(`${server.url}/zh/form`);
  await page.goBack();
  await expect(page).toHaveURL(`${server.url}/zh/form?again`);
  await page.goBack();
  await expect(page.locator('#text')).toHaveValue('后来保存的');
});

test('Back after a form that the browser sent shows what was saved', async ({ page, server }) => {
  await open(page, server);
  await page.locator('#text').fill('先写的');
  await page.goto(`${server.url}/zh/next`);
  await page.goto(`${server.url}/zh/form?again`);
  server.plan = 'leads on';
  await page.getByRole('button', { name: '浏览器发送' }).click();
  await expect(title(page, '下一页')).toBeVisible();
  server.saved = { text: ['保存的'] };
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${server.url}/zh/form`);
  await expect(page.locator('#text')).toHaveValue('保存的');
});

test('a page that the browser kept whole is loaded anew if a form was sent since', async ({ page, server }) => {
  await open(page, server);
  const comeBack = () =>
    page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator('#text').fill('没有发送的');
  await comeBack();
  await expect(page.locator('#text')).toHaveValue('没有发送的');
  // As another page of this tab does when it sends.
  await page.evaluate(() => sessionStorage.setItem('forms-sent', '7'));
  server.saved = { text: ['保存的'] };
  await comeBack();
  await expect(page.locator('#text')).toHaveValue('保存的');
});

test('Back without anything sent keeps what the browser kept', async ({ page, server }) => {
  await open(page, server);
  await page.locator('#text').fill('没有发送的');
  await page.getByRole('link', { name: '别处' }).click();
  await page.waitForURL('**/elsewhere');
  await page.goBack();
  const kept = await page.locator('#text').inputValue();
  expect(['没有发送的', '']).toContain(kept);
  expect(server.received).toHaveLength(0);
});

test('a form that stays on its page is saved there: what else is written stays, Back leads to the page before', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/zh/next`);
  await open(page, server);
  server.plan = 'stays';
  await fillIn(page);
  await page.locator('#paper').setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('纸') });
  await page.locator('#note').fill('还没写完');
  await send(page);
  await expect.poll(() => server.reads.length).toBe(3);
  await expect(page.locator('#one')).not.toHaveAttribute('data-sending');
  await expectFilledIn(page);
  await expect(page.locator('#paper')).toHaveValue('');
  await expect(page.locator('#note')).toHaveValue('还没写完');
  await expect(page.locator('#one button')).toBeFocused();
  await page.goBack();
  await expect(title(page, '下一页')).toBeVisible();
});

test('what is typed while the form leads on is shown on the next page, not lost', async ({ page, server }) => {
  await open(page, server);
  const letGo = hold(server);
  server.plan = 'leads on';
  await page.locator('#text').fill(answers.text);
  await page.locator('#note').fill('早就写的');
  await send(page);
  await page.locator('#area').fill('按下之后写的');
  await page.locator('#password').fill('secret');
  await page.locator('#radio-b').check();
  await page.locator('#pick').selectOption('q');
  letGo();
  await expect(title(page, '下一页')).toBeVisible();
  const notice = alarmOn(page);
  await expect(notice).toBeFocused();
  await expect(notice.getByRole('listitem')).toHaveText(['按下之后写的', '答案 b', '选项 q']);
});

test('who goes Back while the form is being sent stays there', async ({ page, server }) => {
  await open(page, server);
  server.plan = 'leads on';
  await send(page);
  await expect(title(page, '下一页')).toBeVisible();
  await page.goBack();
  await expect(title(page, '填表')).toBeVisible();
  const letGo = hold(server);
  await send(page);
  await expect.poll(() => server.received.length).toBe(2);
  await page.goForward();
  await expect(title(page, '下一页')).toBeVisible();
  const reads = server.reads.length;
  letGo();
  await expect.poll(() => server.reads.length).toBe(reads + 1);
  await page.waitForTimeout(200);
  await expect(page).toHaveURL(`${server.url}/zh/next`);
  await expect(page.locator('#form-status')).toHaveText('下一页');
});

test('other modules hear of every page that came', async ({ page, server }) => {
  await open(page, server);
  await page.evaluate(() =>
    addEventListener('tongban:page', () => (document.documentElement.dataset['heard'] = document.title)),
  );
  await send(page);
  await expect(page.locator('html')).toHaveAttribute('data-heard', '错误：填表');
});

test('what is not ours to send is left to the browser', async ({ page, server }) => {
  await open(page, server);
  await page.evaluate(() => {
    document.documentElement.dataset['document'] = 'first';
    document.querySelector('#two button')?.setAttribute('formtarget', '_blank');
  });
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: '保存备注' }).click();
  await popup;
  await expect(page.locator('html')).toHaveAttribute('data-document', 'first');
  await page.getByRole('button', { name: '浏览器发送' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-document');
  expect(server.received.map(({ headers }) => headers['sec-fetch-mode'])).toEqual(['navigate', 'navigate']);
});
