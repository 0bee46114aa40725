import { expect } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { aCaseIn, aCast, seen, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import InboxPage from './page.tsx';

const page = () => InboxPage({ params: Promise.resolve({ locale: 'zh' }), searchParams: Promise.resolve({}) });

test('who lost a case to a colleague reads it in their inbox, and opens the case at their desk', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'in_review', cast);
  const colleague = await anOfficer(db, licence.department, ['reviewer']);
  granted(await take.take_over(contextOf(db, colleague), seen(found)));
  const mine = (await visit({ db, who: cast.officer }, page)).html;
  expect(textOf(mine)).toContain('同事接手了您经办的办件');
  const places = (html: string) => elementsIn(html, 'a').map(({ href }) => href);
  expect(places(mine)).toContain(paths.staff.application('zh', found.id));
  const theirs = (await visit({ db, who: cast.citizen }, page)).html;
  expect(places(theirs)).toContain(paths.application('zh', found.id));
  expect(places(theirs)).not.toContain(paths.staff.application('zh', found.id));
});
