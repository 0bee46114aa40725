import { expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import MinePage from '#app/[locale]/applications/page.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { aCitizen, aDraft, aFilledDraft, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { addDays, dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { keepDraft } from './actions.ts';

const draftPage = (id: string, locale: Locale) => () => ApplicationPage({ params: Promise.resolve({ locale, id }) });
const listPage = (locale: Locale) => () =>
  MinePage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve({}) });

const today = dayOf(new Date());
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Nobody has touched it for so many days, and its holder was told when there were fourteen left. */
const letLie = (db: Database, days: number) =>
  db.update(applications).set({ updatedAt: ago(days), lapseToldAt: days < 76 ? null : ago(days - 76) });

const buttonsIn = (html: string) => elementsIn(html, 'button').length;

test.for(['zh', 'en'] as const)('%s: the page and the list say until when a draft is kept', async (locale, { db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  const id = await aFilledDraft({ ...ctx, actor });
  await letLie(db, 10);
  const until = formatDate(addDays(today, 80), locale);
  const said = locale === 'zh' ? `草稿保留到${until}` : `Draft kept until ${until}`;
  const page = await visit({ db, who: actor }, draftPage(id, locale));
  expect(textOf(page.html)).toContain(said);
  expect(textOf(page.html)).not.toMatch(/继续保留|Keep this draft/);
  expect(textOf((await visit({ db, who: actor }, listPage(locale))).html)).toContain(said);
});

test.for(['zh', 'en'] as const)('%s: shortly before, one press keeps it, from either place', async (locale, { db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  const id = await aDraft({ ...ctx, actor });
  for (const page of [draftPage(id, locale), listPage(locale)]) {
    await letLie(db, 80);
    const { html } = await visit({ db, who: actor }, page);
    const last = formatDate(addDays(today, 10), locale);
    expect(textOf(html)).toContain(last);
    expect(textOf(html)).toMatch(/继续保留|Keep this draft/);
    const before = buttonsIn(html);
    const fields = { locale, applicationId: id };
    const kept = await post({ db, who: actor, action: keepDraft, page, fields });
    expect(kept.to).toBe(paths.application(locale, id));
    const after = await visit({ db, who: actor }, page);
    expect(textOf(after.html)).toContain(formatDate(addDays(today, 90), locale));
    expect(buttonsIn(after.html)).toBe(before - 1);
    await db.update(applications).set({ keptAt: null });
  }
});

test('who comes too late, or after sending, is told so', async ({ db }) => {
  const { actor, ...ctx } = await aCitizen(db);
  const sent = await aSubmittedCase({ ...ctx, actor });
  const press = async (applicationId: string) =>
    textOf(
      (await post({ db, who: actor, action: keepDraft, page: listPage('en'), fields: { locale: 'en', applicationId } }))
        .html,
    );
  expect(await press(sent)).toContain('This application has been sent and is no longer a draft.');
  expect(await press(actor.id)).toContain('This draft could not be found.');
});
