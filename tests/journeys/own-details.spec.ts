import { expect } from '@playwright/test';
import { buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading, startPermit } from '#tests/support/permit.ts';
import { expectAccessible, moduleCame, test } from '#tests/support/test.ts';

const me = { name: '林小雨', number: '53990119900307002X', phone: '13812345678' };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('what one says about oneself is asked once: kept from one application, filled in in the next', async ({
      page,
    }) => {
      await signInAsNewcomer(page);
      await startPermit(page);
      await page.goto(page.url().replace('purpose', 'you'));
      await page.getByLabel('姓名').fill(me.name);
      await page.getByLabel('居民身份证号码').fill(me.number);
      await page.getByLabel('手机号码').fill(me.phone);
      await page.getByLabel('配偶').check();
      await page.getByLabel('同时存到“我的信息”').check();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('button', { name: buttons.zh.next }).click();
      await expectHeading(page, '持证人的信息');

      await page.goto('/zh/services/company-registration/application');
      await page.getByRole('button', { name: buttons.zh.begin }).click();
      await page.waitForURL('**/pages/**');
      await page.goto(page.url().replace(/pages\/.*/, 'pages/contacts'));
      if (javaScriptEnabled) await moduleCame(page);
      const liaison = page.getByRole('group', { name: '登记联络员' });
      const finance = page.getByRole('group', { name: '财务负责人' });
      await finance.getByLabel('姓名').fill('别人');
      await liaison.getByRole('button', { name: '就是我' }).click();
      await expect(page.getByText('已填入，核对无误后请保存。')).toBeVisible();
      await expect(liaison.getByLabel('姓名')).toHaveValue(me.name);
      await expect(liaison.getByLabel('居民身份证号码')).toHaveValue(me.number);
      await expect(liaison.getByLabel('手机号码')).toHaveValue(me.phone);
      await expect(finance.getByLabel('姓名')).toHaveValue('别人');
      await page.goto(page.url());
      await expect(liaison.getByLabel('姓名'), 'nothing was saved').toHaveValue('');
    });
  });
