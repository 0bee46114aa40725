import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { letterTo } from '#tests/support/letters.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading } from '#tests/support/permit.ts';
import { expectAccessible, signInAs, test } from '#tests/support/test.ts';

test.slow();

const partnerNumber = '110105198001010016';

/** Valid answers to a marriage registration of two residents, by question id. */
const given = {
  ...{ couple: 'mainland', history: 'never', place: 'marriage-office', time: 'morning', delivery: 'counter' },
  ...{ name: '林小雨', 'resident-id': '53990119900307002X', phone: '13812345678' },
  ...{ 'partner.name': '陈立', 'partner.resident-id': partnerNumber, 'partner.phone': '13900139000' },
  ...{ date: nextTuesday(), 'other-date': '' },
};

/** The first Tuesday at least a week ahead: an office day, but for holidays, which the calendar of the test's day decides. */
function nextTuesday(): string {
  const from = addDays(dayOf(new Date()), 7);
  return (
    [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days)).find((day) => new Date(day).getUTCDay() === 2) ?? from
  );
}

/** Fills in the form and sends it; ends where it waits for the partner, and gives the id of the application. */
async function sendForSignature(page: Page): Promise<string> {
  await signInAsNewcomer(page);
  await page.goto(paths.startApplication('zh', 'marriage-registration'));
  await page.getByRole('button', { name: buttons.zh.begin }).click();
  await expectHeading(page, '双方是哪里的居民');
  await answerAll(page, 'zh', given);
  await expect(page.getByText(/这份申请还要.*陈立.*签字/)).toBeVisible();
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await expect(page.getByRole('heading', { name: '等待签字' })).toBeVisible();
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

/** Makes the link on the page that waits, and reads it there; with an e-mail address it is sent, too. */
async function linkOn(page: Page, email = ''): Promise<string> {
  await page.getByRole('textbox', { name: '对方的电子邮箱' }).fill(email);
  await page.getByRole('button', { name: '生成链接' }).click();
  const link = page.getByRole('status').getByRole('link');
  await expect(link).toContainText('/applications/signatures/');
  return new URL(await link.innerText()).pathname;
}

const aPhone = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage();

/** Somebody else opens the link and enters the number. */
async function openLink(partner: Page, link: string): Promise<void> {
  await partner.goto(link);
  await partner.getByRole('textbox', { name: '您的居民身份证号码' }).fill(partnerNumber);
  await partner.getByRole('button', { name: '查看要签的内容' }).click();
  await expect(partner.getByRole('heading', { name: '等您签字' })).toBeVisible();
}

test('a couple signs together: one sends, the other opens the link without scripts, checks and signs', async ({
  page,
  browser,
}) => {
  const id = await sendForSignature(page);
  await expect(page.getByText('还没有打开链接')).toBeVisible();
  await expectAccessible(page);
  const email = `${crypto.randomUUID()}@people.example`;
  const link = await linkOn(page, email);
  expect(await letterTo(email, /applications\/signatures\//)).toContain(link);

  const partner = await aPhone(browser);
  await signInAsNewcomer(partner);
  await partner.goto(link);
  await expectHeading(partner, '请您签字');
  await expect(partner.getByText('林小雨')).toHaveCount(0);
  await partner.getByRole('textbox', { name: '您的居民身份证号码' }).fill('110105198203020028');
  await partner.getByRole('button', { name: '查看要签的内容' }).click();
  await expect(alarmOn(partner)).toContainText('还可以试 4 次');
  await openLink(partner, link);
  await expect(partner.getByText('53990119900307002X')).toBeVisible();

  await partner.getByRole('button', { name: '签字', exact: true }).click();
  await expect(alarmOn(partner)).toContainText('请先勾选');
  await partner.getByRole('checkbox', { name: /同意签字/ }).check();
  await partner.getByRole('button', { name: '签字', exact: true }).click();
  await expect(partner.getByText('所有人都签了字')).toBeVisible();
  await partner.context().close();

  await page.goto(paths.application('zh', id));
  await expect(page.getByRole('list', { name: '办理进程' })).toContainText('已提交');
  await expect(page.getByText(/陈立.+签字。签齐后自动提交/)).toBeVisible();
});

test('what is declined comes back with the reason, and what was taken back cannot be signed', async ({
  page,
  browser,
}) => {
  const id = await sendForSignature(page);
  const partner = await aPhone(browser);
  await signInAsNewcomer(partner);
  await openLink(partner, await linkOn(page));
  await partner.getByText('不同意签字', { exact: true }).click();
  await partner.getByRole('textbox', { name: '不签的理由' }).fill('日期要改');
  await partner.getByRole('button', { name: '确定不签' }).click();
  await expect(partner.getByRole('heading', { name: '不用签了' })).toBeVisible();

  await page.goto(paths.application('zh', id));
  await expect(page.getByText('理由：日期要改')).toBeVisible();
  await expectAccessible(page);
  await page.goto(paths.submission('zh', id));
  await page.getByRole('button', { name: buttons.zh.submit }).click();
  await expect(page.getByRole('heading', { name: '等待签字' })).toBeVisible();

  // Whoever opened it before finds it again without another link.
  await partner.goto(paths.applications('zh'));
  await expect(partner.getByRole('region', { name: '请您签字的' })).toContainText('等您签字');
  await page.getByText('收回修改').click();
  await page.getByRole('button', { name: '确定收回' }).click();
  await expect(page.getByRole('heading', { name: '要填的内容' })).toBeVisible();
  await partner.goto(paths.signature('zh', id));
  await expect(partner.getByRole('heading', { name: '不用签了' })).toBeVisible();
  await partner.context().close();
});

test('the demonstration has one that waits: 陈立 sees what 林小雨 asks him to sign', async ({ page }) => {
  await signInAs(page, '陈立');
  await page.goto(paths.applications('zh'));
  await page.getByRole('region', { name: '请您签字的' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '等您签字' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(page.url().replace('/zh/', '/en/'));
  await expect(page.getByRole('heading', { name: 'Waiting for your signature' })).toBeVisible();
});
