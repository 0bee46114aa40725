import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { anOfficer } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aSupervisor, both, permit, proposeNow } from '#lib/publishing/guides/guides.testing.ts';
import { readGuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';
import { publish } from '#lib/publishing/guides/settle.ts';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { proposeWords } from './[service]/actions.ts';
import GuidePage from './[service]/page.tsx';
import { publishWords, rejectWords, withdrawWords } from './[service]/versions/[number]/actions.ts';
import VersionPage from './[service]/versions/[number]/page.tsx';
import GuidesPage from './page.tsx';

const { service } = permit;
const guidePage =
  (from?: string, locale: Locale = 'en') =>
  () =>
    GuidePage({ params: Promise.resolve({ locale, service }), searchParams: Promise.resolve(from ? { from } : {}) });
const versionPage = (number: string, done?: string) => () =>
  VersionPage({
    params: Promise.resolve({ locale: 'en', service, number }),
    searchParams: Promise.resolve(done ? { done } : {}),
  });
const listPage = () => GuidesPage({ params: Promise.resolve({ locale: 'en' }) });

const shownTo = async (db: Database, who: Actor) => (await readGuideTexts(contextOf(db, who), service))!;
const fieldsOf = async (db: Database, who: Actor, html: string) => {
  const texts = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  const typed = Object.fromEntries(texts.map(([, name = '', text = '']) => [name, textOf(text)]));
  return { ...typed, locale: 'en', service, start: (await shownTo(db, who)).start, note: 'Asked by phone' };
};

describe('somebody who supervises a department', () => {
  test('changes words, sees word by word what changes and the guide with it, and sends them', async ({ db }) => {
    const who = await aSupervisor(db);
    expect(linksIn((await visit({ db, who }, listPage)).html)['Residence permit']).toBe(
      paths.staff.guide('en', service),
    );
    const { html } = await visit({ db, who }, guidePage());
    const fields = {
      ...(await fieldsOf(db, who, html)),
      'summary.en': 'Live here longer.',
      'summary.zh': '住得更久。',
    };
    const review = { ...fields, review: 'yes' };
    const reviewed = await post({ db, who, action: proposeWords, fields: review, page: guidePage() });
    expect(textOf(reviewed.html)).toContain('Nothing is sent yet.');
    expect(elementsIn(reviewed.html, 'ins').length).toBeGreaterThan(0);
    expect(elementsIn(reviewed.html, 'del').length).toBeGreaterThan(0);
    expect(reviewed.html).toContain('Live here longer.</p>');
    expect(elementsIn(reviewed.html, 'input').find(({ name }) => name === 'summary.zh')).toMatchObject({
      value: '住得更久。',
    });
    expect((await shownTo(db, who)).versions).toEqual([]);
    const back = await post({ db, who, action: proposeWords, fields: { ...fields, change: 'yes' }, page: guidePage() });
    expect(back.html).toContain('Live here longer.</textarea>');
    const sent = await post({ db, who, action: proposeWords, fields, page: guidePage() });
    expect(sent.to).toBe(paths.staff.guideVersion('en', { service, number: 1, done: 'proposed' }));
    expect(Object.keys((await shownTo(db, who)).waiting!.texts)).toEqual(['summary']);
  });

  test('reads at its field what is wrong, and nothing typed is lost', async ({ db }) => {
    const who = await aSupervisor(db);
    const { html } = await visit({ db, who }, guidePage());
    const fields = {
      ...(await fieldsOf(db, who, html)),
      'summary.en': '',
      'summary.zh': '<b>好</b>',
      note: ' ',
      review: 'yes',
    };
    const noNote = await post({ db, who, action: proposeWords, fields, page: guidePage() });
    expect(linksIn(noNote.html)['Say why you change it']).toBe('#note');
    const faulty = await post({ db, who, action: proposeWords, fields: { ...fields, note: 'x' }, page: guidePage() });
    expect(linksIn(faulty.html)['Enter “Summary (Chinese)”']).toBeUndefined();
    expect(linksIn(faulty.html)['Enter “Summary (English)”']).toBe('#summary.en');
    expect(textOf(faulty.html)).toContain('“Summary (Chinese)” is plain text');
    expect(faulty.html).toContain('&lt;b&gt;好&lt;/b&gt;</textarea>');
    expect(faulty.html).toContain('<title>Error: ');
  });

  test('is told what changed meanwhile; what they changed stays, the rest is the newest', async ({ db }) => {
    const [who, other, second] = [await aSupervisor(db), await aSupervisor(db), await aSupervisor(db)];
    const { html } = await visit({ db, who }, guidePage());
    const fields = { ...(await fieldsOf(db, who, html)), 'goodToKnow.en': 'Mine.', 'goodToKnow.zh': '我的。' };
    granted(await proposeNow(db, other));
    granted(await publish(contextOf(db, second), { versionId: (await shownTo(db, second)).waiting!.id }));
    const refused = await post({ db, who, action: proposeWords, fields, page: guidePage() });
    expect(textOf(refused.html)).toContain('The guide was changed after you opened this page.');
    expect(elementsIn(refused.html, 'ins').length).toBeGreaterThan(0);
    expect(refused.html).toContain('Mine.</textarea>');
    expect(refused.html).toContain(`${both('新的说明').en}</textarea>`);
    const again = await post({
      db,
      who,
      action: proposeWords,
      fields: await fieldsOf(db, who, refused.html),
      page: guidePage(),
    });
    expect(again.to).toContain('/versions/2');
  });
});

describe('a version that waits', () => {
  test('is published by a colleague, who sees the difference and the guide', async ({ db }) => {
    const [who, author] = [await aSupervisor(db), await aSupervisor(db)];
    granted(await proposeNow(db, author));
    expect(textOf((await visit({ db, who }, listPage)).html)).toContain('Version 1 by 李四 waits');
    const { html } = await visit({ db, who }, versionPage('1'));
    expect(textOf(html)).toContain('按来电修改');
    expect(elementsIn(html, 'ins').length).toBeGreaterThan(0);
    const fields = { locale: 'en', versionId: (await shownTo(db, who)).waiting!.id };
    const sent = await post({ db, who, action: publishWords, fields, page: versionPage('1') });
    expect(sent.to).toContain('done=published');
    const done = await visit({ db, who }, versionPage('1', 'published'));
    expect(textOf(done.html)).toContain('The public guide is updated at once.');
    const guide = await visit({ db, who }, guidePage());
    expect(textOf(guide.html)).toContain('Version 1 is published.');
    expect(linksIn(guide.html)['Return to Version 1']).toBe(paths.staff.guide('en', service, { from: '1' }));
    const file = (await shownTo(db, who)).file.summary.en;
    expect(textOf((await visit({ db, who }, guidePage('0'))).html)).toContain(file);
  });

  test('is sent back with a reason, taken back by its author, and not decided by them', async ({ db }) => {
    const [who, author] = [await aSupervisor(db), await aSupervisor(db)];
    granted(await proposeNow(db, author));
    const fields = { locale: 'en', versionId: (await shownTo(db, who)).waiting!.id };
    const own = await visit({ db, who: author }, versionPage('1'));
    expect(textOf(own.html)).toContain('You proposed this');
    const refused = await post({ db, who: author, action: publishWords, fields, page: versionPage('1') });
    expect(textOf(refused.html)).toContain('A colleague has to decide');
    const empty = await post({
      db,
      who,
      action: rejectWords,
      fields: { ...fields, reason: '' },
      page: versionPage('1'),
    });
    expect(linksIn(empty.html)['Say why you send it back']).toBe('#reason');
    const sent = await post({
      db,
      who,
      action: rejectWords,
      fields: { ...fields, reason: 'Stiff.' },
      page: versionPage('1'),
    });
    expect(sent.to).toContain('done=rejected');
    expect(textOf((await visit({ db, who: author }, versionPage('1'))).html)).toContain('Stiff.');
    granted(await proposeNow(db, author));
    const again = { locale: 'en', versionId: (await shownTo(db, who)).waiting!.id };
    expect(
      (await post({ db, who: author, action: withdrawWords, fields: again, page: versionPage('2') })).to,
    ).toContain('done=withdrawn');
  });
});

test('staff without the post, and other departments, find no such page', async ({ db }) => {
  const [officer, elsewhere] = [await anOfficer(db, permit.department), await aSupervisor(db, 'tobacco')];
  expect((await visit({ db, who: officer }, listPage)).to).toBe('/en/missing');
  for (const who of [officer, elsewhere])
    for (const page of [guidePage(), versionPage('1')]) expect((await visit({ db, who }, page)).to).toBe('/en/missing');
});
