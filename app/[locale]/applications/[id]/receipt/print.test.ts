import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { aCitizen, aFilledDraft } from '#lib/applications/testing/testing.ts';
import { submitApplication } from '#app/[locale]/applications/[id]/submission/actions.ts';
import ReceiptPage from './page.tsx';

test('a receipt prints under the head of the city, with its office', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const fields = { locale: 'en', applicationId, idempotencyKey: randomUUID() };
  await post({ db, who: ctx.actor, action: submitApplication, fields });
  const page = () => ReceiptPage({ params: Promise.resolve({ locale: 'en', id: applicationId }) });
  const { html } = await visit({ db, who: ctx.actor }, page);
  const head = textOf(/<div[^>]*data-letterhead[\s\S]*?<\/div>/.exec(html)?.[0] ?? '');
  const { city } = testContent().catalogue;
  for (const part of [city.portal.en, city.office.en, 'Receipt', city.hotline.number]) expect(head).toContain(part);
});
