import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from '#app/_request/paths.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { answerAll, buttons, type Locale } from '#tests/support/errand.ts';
import { letterTo } from '#tests/support/letters.ts';
import { aNewcomer, enterCode, type Newcomer } from '#tests/support/newcomer.ts';
import { expectHeading, given, saveAndContinue, startPermit, submitPermit } from '#tests/support/permit.ts';
import { expectAccessible, moduleCame, onPhone, test } from '#tests/support/test.ts';

test.slow();

const service = 'residence-permit';
const word = '老榕树 88';
const say = {
  zh: {
    ...{
      begin: '不登录，直接填写',
      save: '保存并离开',
      email: '电子邮箱',
      word: '暗号',
      send: '发送链接',
      open: '打开',
    },
    ...{ sent: /链接正在发往/, refused: '没有打开', close: '关闭并离开', goOn: '接着填', submit: '登录并提交' },
  },
  en: {
    ...{
      begin: 'Start without signing in',
      save: 'Save and leave',
      email: 'E-mail address',
      word: 'A word to remember',
    },
    ...{ send: 'Send the link', open: 'Open', sent: /A link is on its way/, refused: 'It did not open' },
    ...{ close: 'Close and leave', goOn: 'Continue', submit: 'Sign in and submit' },
  },
};

/** Begins without signing in, in a network of one’s own; gives the id of the draft. */
async function begin(page: Page, locale: Locale, { headers }: Newcomer = aNewcomer()): Promise<string> {
  await page.setExtraHTTPHeaders(headers);
  await page.goto(paths.startApplication(locale, service));
  await page.getByRole('button', { name: say[locale].begin }).click();
  await page.waitForURL(/\/pages\/purpose/);
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

/** Has the link sent, and reads it in the letter. */
async function sendLink(page: Page, locale: Locale, email: string): Promise<string> {
  await page.getByRole('link', { name: say[locale].save }).first().click();
  await expectHeading(page, say[locale].save);
  await page.getByRole('textbox', { name: say[locale].email }).fill(email);
  await page.getByRole('textbox', { name: say[locale].word }).fill(word);
  await page.getByRole('button', { name: say[locale].send }).click();
  await expect(page.getByText(say[locale].sent)).toBeVisible();
  await expectAccessible(page);
  const letter = await letterTo(email, /applications\/resumption\//);
  expect(letter).not.toContain(word);
  return new URL(/https?:\/\/\S+resumption\/[\w-]+/.exec(letter)?.[0] ?? '').pathname;
}

async function open(page: Page, { link, tried = word }: { link: string; tried?: string }): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: /^(暗号|The word you chose)/ }).fill(tried);
  await page.getByRole('button', { name: /^(打开|Open)$/ }).click();
}

const anotherDevice = async (browser: Browser, javaScriptEnabled = true): Promise<Page> => {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.setExtraHTTPHeaders(aNewcomer().headers);
  return page;
};

test('what was typed without an account is there again on another device, by the link, once', async ({
  page,
  browser,
}) => {
  const { email } = aNewcomer();
  await page.goto(paths.startApplication('zh', service));
  await expectAccessible(page);
  const id = await begin(page, 'zh');
  await page.getByRole('radio', { name: /^首次申领/ }).check();
  await saveAndContinue(page, '您为谁申请');
  await page.getByRole('radio', { name: '本人' }).check();
  await saveAndContinue(page, '您的信息');
  await moduleCame(page);
  await page.getByRole('textbox', { name: '姓名', exact: true }).pressSequentially('林小');
  await expect(page.locator('[data-kept-state]')).toHaveText(/^已保存 \d\d:\d\d$/, { timeout: 10_000 });
  await expectAccessible(page);
  const link = await sendLink(page, 'zh', email);

  const there = await anotherDevice(browser);
  await there.goto(paths.application('zh', id));
  await expect(there).toHaveURL(/\/sign-in/);
  await there.goto(link);
  await expect(there.getByText('林小')).toHaveCount(0);
  await expectAccessible(there);
  await open(there, { link, tried: '不是这个' });
  await expect(alarmOn(there)).toContainText(say.zh.refused);
  await open(there, { link });
  await expect(there).toHaveURL(new RegExp(`/applications/${id}$`));
  await expect(there.getByText('您没有登录，草稿保留到')).toBeVisible();
  await expectAccessible(there);
  await there.getByRole('link', { name: say.zh.goOn }).first().click();
  await expect(there.getByRole('textbox', { name: '姓名', exact: true })).toHaveValue('林小');

  // Used up; what was open on the first device is closed, and so is this one by a press.
  const third = await anotherDevice(browser);
  await open(third, { link });
  await expect(alarmOn(third)).toContainText(say.zh.refused);
  await page.goto(paths.application('zh', id));
  await expect(page).toHaveURL(/\/sign-in/);
  await there.goto(paths.guestLink('zh'));
  await there.getByRole('button', { name: say.zh.close }).click();
  await there.waitForURL('**/zh');
  await there.goto(paths.application('zh', id));
  await expect(there).toHaveURL(/\/sign-in/);
  await there.context().close();
  await third.context().close();
});

test('five wrong words, and the link opens for nobody', async ({ page, browser }) => {
  const { email } = aNewcomer();
  await begin(page, 'en');
  const link = await sendLink(page, 'en', email);
  const there = await anotherDevice(browser);
  for (let tries = 0; tries < 5; tries += 1) {
    await open(there, { link, tried: 'not this' });
    await expect(alarmOn(there)).toContainText(say.en.refused);
  }
  await open(there, { link });
  await expect(alarmOn(there)).toContainText(say.en.refused);
  await there.context().close();
});

/** Signs in with a code, from the form that a guest checked. */
async function signInToSubmit(page: Page, locale: Locale, { email }: Newcomer): Promise<void> {
  await page.getByRole('link', { name: say[locale].submit }).click();
  await page.getByRole('textbox', { name: '电子邮箱' }).fill(email);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.waitForURL('**/sign-in/code');
  const aCode = /\b\d{4} \d{4}\b/;
  await page.getByRole('textbox', { name: '验证码' }).fill(aCode.exec(await letterTo(email, aCode))?.[0] ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/handover');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form is filled in, sent after signing in, and nothing is lost', onPhone, async ({ page, browser }) => {
    const newcomer = aNewcomer();
    const id = await begin(page, 'zh', newcomer);
    await answerAll(page, 'zh', given);
    await expect(page.getByRole('button', { name: buttons.zh.submit })).toHaveCount(0);
    await signInToSubmit(page, 'zh', newcomer);
    await expectHeading(page, '放进您的账户');
    await page.getByRole('button', { name: '放进我的账户' }).click();
    await page.waitForURL('**/submission');
    await expect(page.getByText('53990119900307002X').first()).toBeVisible();
    await submitPermit(page);

    // Nobody else has it, and the account does.
    const there = await anotherDevice(browser, false);
    await there.goto(paths.application('zh', id));
    await expect(there).toHaveURL(/\/sign-in/);
    await there.context().close();
    await page.goto(paths.application('zh', id));
    await expect(page.getByRole('heading', { name: '居住证' }).first()).toBeVisible();
  });

  test('who has a draft in their account sees both', async ({ page }) => {
    const newcomer = aNewcomer();
    await page.setExtraHTTPHeaders(newcomer.headers);
    await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
    await page.getByRole('textbox', { name: '电子邮箱' }).fill(newcomer.email);
    await page.getByRole('button', { name: '发送验证码' }).click();
    await enterCode(page, newcomer);
    await startPermit(page);
    await page.getByRole('radio', { name: /^补领/ }).check();
    await page.getByRole('button', { name: buttons.zh.next }).click();
    const session = await page.context().cookies();

    await page.context().clearCookies();
    const id = await begin(page, 'zh', newcomer);
    const guest = (await page.context().cookies()).filter(({ name }) => name.endsWith('guest'));
    await page.context().addCookies([...session, ...guest]);
    await page.goto(paths.application('zh', id));
    await expectHeading(page, '放进您的账户');
    await expect(page.getByText('您的账户里已经有同一事项的草稿')).toBeVisible();
    await page.getByRole('button', { name: '放进我的账户' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/handover'));
    await page.goto(paths.startApplication('zh', service));
    await expect(page.getByText('您有一份没填完的申请')).toHaveCount(2);
  });
});
