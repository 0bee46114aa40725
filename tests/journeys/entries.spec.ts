import { expect, type Page } from '@playwright/test';
import { residentIdOf } from '#demonstration/numbers.ts';
import { aCreditCode } from '#tests/support/credit-code.ts';
import { alarmOn } from '#tests/support/alarm.ts';
import { answerAll, buttons } from '#tests/support/errand.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectHeading } from '#tests/support/permit.ts';
import { expectAccessible, onPhone, test } from '#tests/support/test.ts';

const list = /\/pages\/shareholder-list/;
const given = {
  ...{ role: 'shareholder', 'company-name': '云川溪畔茶业有限公司', capital: '100', 'company-kind': 'several' },
  ...{ term: 'long-term', board: 'board', 'legal-representative-post': 'manager', supervision: 'none' },
  'paid-by': '2030-01-01',
  'directors.0.director-resident-id': residentIdOf({ district: 1, birth: '1981-02-03', serial: 101 }),
  'directors.1.director-resident-id': residentIdOf({ district: 2, birth: '1982-03-04', serial: 103 }),
  'directors.2.director-resident-id': residentIdOf({ district: 3, birth: '1983-04-05', serial: 105 }),
};

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the module' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(
      'several shareholders are entered one by one, a board in a table, and what they hold adds up',
      onPhone,
      async ({ page }) => {
        test.setTimeout(240_000);
        await signInAsNewcomer(page);
        await page.goto('/zh/services/company-registration/application');
        await page.getByRole('button', { name: buttons.zh.begin }).click();
        await page.waitForURL('**/pages/**');
        await answerAll(page, 'zh', given, undefined, list);

        await expect(page.getByText('还没有添加。')).toBeVisible();
        await page.getByRole('button', { name: buttons.zh.next }).click();
        await expect(alarmOn(page)).toContainText('“股东”至少要填 2 项');
        if (javaScriptEnabled) await expectAccessible(page);

        await addOwner(page, { name: '云川青禾茶业有限公司', amount: '六十' });
        await expect(alarmOn(page)).toContainText('请输入数字');
        await expect(page.getByLabel('姓名或者名称')).toHaveValue('云川青禾茶业有限公司');
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByLabel('认缴额').fill('60');
        await save(page);
        await addOwner(page, { name: '云川北岸贸易有限公司', amount: '30' });
        await addOwner(page, { name: '云川多余贸易有限公司', amount: '1' });
        await expect(page.getByText('¥91.00')).toBeVisible();

        await page.getByRole('link', { name: '修改 股东 3' }).click();
        await expectHeading(page, '股东 3');
        await page.getByText('删去这一项').click();
        await page.getByRole('button', { name: '确认删去' }).click();
        await expect(page.getByText('云川多余贸易有限公司')).toHaveCount(0);
        await save(page);
        await expect(alarmOn(page)).toContainText('认缴额合计与注册资本不一致');
        await page.getByRole('link', { name: '修改 股东 2' }).click();
        await page.getByLabel('认缴额').fill('40');
        await save(page);
        await expect(page.getByText('¥100.00')).toBeVisible();
        await save(page);

        await enterBoard(page);
        await answerAll(page, 'zh', given);
        await expect(page.getByText('云川北岸贸易有限公司')).toBeVisible();
        // On a phone a line is a block, and its heads stand inside.
        await expect(page.locator('thead').filter({ visible: true })).toHaveCount(0);
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole('link', { name: '修改 全体股东' }).click();
        await page.getByRole('link', { name: '修改 股东 1' }).click();
        await page.getByLabel('姓名或者名称').fill('云川青禾茶叶有限公司');
        await save(page);
        await save(page);
        await expect(page.getByText('云川青禾茶叶有限公司')).toBeVisible();
        await page.getByRole('button', { name: buttons.zh.submit }).click();
        await page.waitForURL('**/receipt');
      },
    );
  });

const save = (page: Page) => page.getByRole('button', { name: buttons.zh.next }).click();

async function addOwner(page: Page, { name, amount }: { name: string; amount: string }): Promise<void> {
  await page.getByRole('link', { name: /^(添加股东|再加一项股东)$/ }).click();
  await page.getByRole('radio', { name: '单位', exact: true }).check();
  await page.getByLabel('姓名或者名称').fill(name);
  await page.getByLabel('统一社会信用代码').fill(aCreditCode());
  await page.getByLabel('认缴额').fill(amount);
  await save(page);
}

/** Three lines stand there; one is added and taken out again, and nothing that was typed is lost. */
async function enterBoard(page: Page): Promise<void> {
  await expectHeading(page, '组织机构');
  await page.getByRole('radio', { name: '设董事会', exact: true }).check();
  await page.getByRole('group', { name: '董事 1' }).getByLabel('姓名').fill('王海波');
  await page.getByRole('button', { name: '再加一项董事' }).click();
  await expect(page.getByRole('group', { name: '董事 4' })).toBeVisible();
  await expect(page.getByRole('group', { name: '董事 1' }).getByLabel('姓名')).toHaveValue('王海波');
  await page.getByRole('button', { name: '删去这一项 董事 4' }).click();
  await expect(page.getByRole('group', { name: '董事 4' })).toHaveCount(0);
}
