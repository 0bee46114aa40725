import { alarmOn } from '#tests/support/alarm.ts';
import { expect } from '@playwright/test';
import { answerPermit, startPermit, submitPermit } from '#tests/support/permit.ts';
import { signInAsNewcomer } from '#tests/support/newcomer.ts';
import { expectAccessible, test } from '#tests/support/test.ts';

test('anybody with the reference and the second fact sees where a case stands, and no more', async ({
  page,
  browser,
}) => {
  test.slow();
  await signInAsNewcomer(page);
  await startPermit(page);
  await answerPermit(page);
  const reference = await submitPermit(page);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto('/zh/tracking');
  await expectAccessible(stranger);
  const look = async (typed: string, digits: string) => {
    await stranger.getByLabel('办件编号').fill(typed);
    await stranger.getByLabel('手机号码后四位').fill(digits);
    await stranger.getByRole('button', { name: '查询' }).click();
  };
  await look('', '');
  const missing = alarmOn(stranger).getByRole('link');
  await expect(missing).toHaveText(['请输入办件编号', '请输入手机号码后四位数字']);
  await look(
    reference.replace(/.$/, (last) => (last === 'A' ? 'C' : 'A')),
    '5678',
  );
  await expect(missing).toHaveText(['办件编号有误，请对照回执逐位核对']);
  await look(reference, '0000');
  const miss = alarmOn(stranger).filter({ hasText: '没有查到' });
  await expect(miss).toBeFocused();
  const said = await miss.innerText();
  await look('KJYN 6DQH T9QQ 7Y39 P6PC', '5678');
  await expect(miss).toBeFocused();
  await expect(miss).toHaveText(said.replaceAll(/\s+/g, ' ').trim(), { useInnerText: true });

  await look(reference.toLowerCase(), '138 1234 5678');
  await expect(stranger.getByText('等您交材料').first()).toBeVisible();
  expect(stranger.url()).not.toContain(reference);
  await expect(stranger.getByRole('main')).not.toContainText(/林小雨|滨江路/);
  await expectAccessible(stranger);
  await stranger.context().close();
});
