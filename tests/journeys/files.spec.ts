import { expect, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { asStaff } from '#tests/support/desk.ts';
import { answerAll } from '#tests/support/errand.ts';
import { photoOf } from '#tests/support/hand-in.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading, given, saveAndContinue, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

const uploading = { ...given, 'material-photo': 'upload' };
const papers = '上传材料';
const chooser = (page: Page) => page.locator('input[type=file]');
/** Answers every page up to the one for files. */
async function toTheFiles(page: Page): Promise<void> {
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerAll(page, 'zh', uploading, undefined, /\/pages\/files/);
  await expectHeading(page, papers);
}

/** Adds files: the module sends them when they are chosen; without it they go with the press of a button. */
async function add(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[], isScripted: boolean) {
  await chooser(page).setInputFiles(files);
  if (!isScripted) await page.getByRole('button', { name: '上传', exact: true }).click();
}

/** Hands in two photos, one of them after a mistake, and sends the application; returns its address. */
async function handIn(page: Page, isScripted: boolean): Promise<string> {
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(page.getByRole('group', { name: '请改正以下内容' })).toContainText('请上传“近期免冠照片”');

  const drawing = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg xmlns="…"></svg>') };
  await add(page, [drawing], isScripted);
  await expect(page.getByText('网页和 SVG 文件').first()).toBeVisible();

  const photos = [
    { name: '正面.jpg', mimeType: 'image/jpeg', buffer: await photoOf('#457') },
    { name: '重复.jpg', mimeType: 'image/jpeg', buffer: await photoOf('#754') },
  ];
  await add(page, photos, isScripted);
  await expect(page.getByRole('link', { name: '正面.jpg' })).toBeVisible();
  await page.getByRole('button', { name: '删除 重复.jpg' }).click();
  await expect(page.getByText('重复.jpg')).toHaveCount(0);
  if (isScripted) await expect(page.getByText('网页和 SVG 文件')).toBeVisible();

  await saveAndContinue(page, '怎样领取结果');
  await answerAll(page, 'zh', given);
  await expect(page.getByText('正面.jpg')).toBeVisible();
  await submitPermit(page);
  return page.url();
}

async function seenByStaff(browser: Browser, address: string): Promise<void> {
  const [, id = ''] = /applications\/([^/]+)/.exec(address) ?? [];
  await asStaff(browser, { name: '周敏', id }, async (staff) => {
    await staff.getByRole('link', { name: '正面.jpg' }).click();
    await expectHeading(staff, '正面.jpg');
    await staff.getByRole('link', { name: '右转' }).click();
    await expect(staff.locator('image')).toHaveAttribute('transform', 'rotate(90 50 50)');
    await expectAccessible(staff);
    const href = (await staff.locator('main svg image').getAttribute('href')) ?? '';
    const answer = await staff.request.get(href);
    expect(answer.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
    expect((await sharp(await answer.body()).metadata()).width).toBe(300);
  });
}

test(
  'photos are handed in with an application and seen by the staff who deal with it',
  onPhone,
  async ({ page, browser }) => {
    test.setTimeout(360_000);
    await toTheFiles(page);
    await expectAccessible(page);
    await seenByStaff(browser, await handIn(page, true));
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('photos are handed in just the same', async ({ page }) => {
    test.setTimeout(360_000);
    await toTheFiles(page);
    await handIn(page, false);
  });
});
