import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { post } from '#tests/support/in-request.ts';
import { tickTheCheck } from './actions.ts';
import CasePage from './page.tsx';

test('a tick is said, and a line that the checklist has not is refused', async ({ db }) => {
  const { officer, ...cast } = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', { officer, ...cast });
  const page = () => CasePage({ params: Promise.resolve({ locale: 'zh', id }), searchParams: Promise.resolve({}) });
  const tick = async (pressed: string) => {
    const fields = { locale: 'zh', applicationId: id, tick: pressed };
    return (await post({ db, who: officer, action: tickTheCheck, page, fields })).html;
  };
  expect(await tick('verified:on:condition-1')).toMatch(/role="status"><p>已记下/);
  const refused = await tick('verified:on:condition-99');
  expect(refused).toContain('清单里没有这一项');
  expect(refused).not.toContain('已记下');
});
