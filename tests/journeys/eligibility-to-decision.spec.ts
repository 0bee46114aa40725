import { expect, type Page } from '@playwright/test';
import { act, asStaff, isDone, makeMine } from '#tests/support/desk.ts';
import { answerQuestions, firstQuestion } from '#tests/support/eligibility.ts';
import { answerAll, buttons, type Locale } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, onPhone, signInAs, test } from '#tests/support/test.ts';

const words = {
  zh: {
    check: '看看我是否符合',
    no: '您目前不符合申请条件',
    yes: '您符合申请条件',
    months: '您在云川市住了多少个月？',
    open: '您的回答（可以修改）',
    again: '重新计算',
    material: '就业证明（劳动合同、营业执照等）',
    waits: '费用多少，还要看您怎么回答“您要办理哪一种居住证业务？”',
    fee: '您的费用： 免费',
    because: '首次申领依《居住证暂行条例》第十九条不收费',
    apply: '带着这些回答申请',
    granted: '予以批准',
  },
  en: {
    check: 'Do I qualify?',
    no: 'You do not qualify at present',
    yes: 'You qualify',
    months: 'How many months have you lived in Yunchuan?',
    open: 'Your answers (you can change them)',
    again: 'Work it out again',
    material: 'Proof of employment',
    waits: 'The fee depends on one more answer: “Which residence permit are you applying for?”',
    fee: 'Fee for you: none',
    because: 'a first permit is free under Article 19 of the Interim Regulations',
    apply: 'Apply with these answers',
    granted: 'is approved',
  },
};

const qualifies = {
  ...{ 'household-in-city': 'no', 'residence-months': '12' },
  ...{ 'steady-work-in-city': 'yes', 'home-in-city': 'yes', 'studying-in-city': 'no', 'circumstance-ground': 'work' },
};
const purpose = { 'residence-permit-purpose': 'first-issue' };

for (const locale of ['zh', 'en'] as const)
  test(
    `from the questions on a guide, with the materials and the fee of one’s circumstances, to the decision (${locale})`,
    locale === 'zh' ? onPhone : {},
    async ({ page, browser }) => {
      test.setTimeout(420_000);
      await signInAsNewcomer(page);
      await qualifyOnGuide(page, locale);
      const id = await applyWithAnswers(page, locale);

      await asStaff(browser, { name: '周敏', id }, (staff) => act(staff, '受理', '予以受理'));
      await asStaff(browser, { name: '赵文清', id }, async (staff) => {
        await makeMine(staff);
        await staff.getByRole('link', { name: '作出决定' }).click();
        await staff.getByRole('radio', { name: '准予' }).check();
        await staff.getByRole('button', { name: '作出决定' }).click();
        await isDone(staff);
      });

      await page.goto(`/${locale}/applications/${id}`);
      await expect(page.getByText(words[locale].granted).first()).toBeVisible();
      await expectAccessible(page);
    },
  );

/** Does not qualify, learns why, changes the answer, and learns what to prepare and what it costs. */
async function qualifyOnGuide(page: Page, locale: Locale): Promise<void> {
  const say = words[locale];
  await page.goto(`/${locale}/services/residence-permit`);
  await page.getByRole('link', { name: say.check }).click();
  await firstQuestion(page);
  await answerQuestions(page, { ...qualifies, 'residence-months': '3' }, 200, locale);
  await expect(page.getByRole('heading', { name: say.no })).toBeVisible();
  await expect(page.locator('[data-rule="0"]').getByText(say.months)).toBeVisible();
  await expect(page.locator('[data-sum]')).toBeHidden();
  await expectAccessible(page);

  await page.getByText(say.open).click();
  await page.locator('#residence-months').fill('12');
  await page.getByRole('button', { name: say.again }).click();
  await answerQuestions(page, qualifies, 200, locale);
  await expect(page.getByRole('heading', { name: say.yes, exact: true })).toBeVisible();
  await expect(page.locator('[data-needs]').getByText(say.material).first()).toBeVisible();
  // The last question was passed over.
  await expect(page.getByText(say.waits)).toBeVisible();

  if (!(await page.locator('[data-answered]').evaluate((one) => (one as HTMLDetailsElement).open)))
    await page.getByText(say.open).click();
  await page.locator(`[name=residence-permit-purpose][value=${purpose['residence-permit-purpose']}]`).check();
  await page.getByRole('button', { name: say.again }).click();
  await expect(page.getByText(say.fee)).toBeVisible();
  await expect(page.getByText(say.because).first()).toBeVisible();
  await expect(page.getByText(say.waits)).toBeHidden();
  await expectAccessible(page);
}

/** The answers stand in the form, and the fee beside the button that sends it. */
async function applyWithAnswers(page: Page, locale: Locale): Promise<string> {
  const say = words[locale];
  await page.getByRole('button', { name: say.apply }).click();
  await page.getByRole('button', { name: buttons[locale].begin }).click();
  await page.waitForURL('**/pages/**');
  await expect(page.locator('[name=purpose][value=first-issue]')).toBeChecked();
  await answerAll(page, locale, { ...purpose, purpose: 'first-issue', 'for-whom': 'myself', ground: 'work' });
  await expect(page.getByText(say.fee)).toBeVisible();
  await expect(page.getByText(say.because)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: buttons[locale].submit }).click();
  await page.waitForURL('**/receipt');
  return /applications\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a fee is worked out from the answers, with its arithmetic', async ({ page }) => {
      await page.goto('/zh/services/property-transfer/eligibility');
      await answerQuestions(page, {
        ...{ 'property-registered': 'yes', 'property-restricted': 'no' },
        ...{ 'buyer-and-seller-apply': 'yes', 'transfer-taxes-paid': 'yes' },
        ...{ 'circumstance-parties': 'people', 'circumstance-property-use': 'home', 'circumstance-spouses': 'no' },
        ...{ 'buyer-small-business': 'no', 'extra-title-certificates': '2' },
      });
      await expect(page.getByText('您的费用： ¥100')).toBeVisible();
      await expect(page.getByText('增加的证书 ¥10 × 2 = ¥20')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test('what the account knows is filled in for who asks, marked and open to change', async ({ page }) => {
      await page.goto('/zh/eligibility/citizen');
      await page.getByRole('button', { name: '用账户里的信息填写' }).click();
      await expect(page.getByText('您还没有登录。')).toBeVisible();

      await signInAs(page, '林小雨');
      await page.goto('/zh/services/old-age-allowance/eligibility');
      await page.getByRole('button', { name: '用账户里的信息填写' }).click();
      await expect(page.getByText('来自您的账户，可以修改')).toBeVisible();
      await expect(page.locator('#age')).not.toHaveValue('');
      await expect(page.locator('[data-outcome]').first()).toBeHidden();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.locator('#age').fill('85');
      await answerQuestions(page, { age: '85', 'household-in-city': 'yes' });
      await expect(page.getByRole('heading', { name: '您符合申请条件' })).toBeVisible();
    });
  });
