import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { anOfficer, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { editionAt } from '#lib/publishing/shown/edition-at.ts';
import { readPublished } from '#lib/publishing/shown/read-published.ts';
import { withPublished } from '#lib/publishing/shown/with-published.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { aSupervisor, both, permit, proposeNow } from './guides.testing.ts';
import { propose } from './propose.ts';
import { readGuideTexts, readOwnGuides } from './read-guide-texts.ts';
import { publish, reject, withdraw } from './settle.ts';

const { service } = permit;
const noon = new Date('2026-11-23T12:00:00+08:00');
const waitingOf = async (ctx: Parameters<typeof readGuideTexts>[0]) => ({
  versionId: (await readGuideTexts(ctx, service))?.waiting?.id ?? '',
});

describe('words are proposed', () => {
  test('and published by a second person, each on record and told the other', async ({ db }) => {
    const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
    expect(granted(await proposeNow(db, author.actor))).toMatchObject({ number: 1 });
    expect((await readInbox(second)).map(({ occasion }) => occasion)).toEqual(['guide_text_waiting']);
    expect((await readGuideTexts(second, service))?.now.summary).not.toEqual(both('新的说明'));
    granted(await publish(second, await waitingOf(second)));
    const shown = (await readGuideTexts(author, service))!;
    expect(shown.now.summary).toEqual(both('新的说明'));
    expect(shown.published).toMatchObject({
      number: 1,
      base: 0,
      note: '按来电修改',
      author: '李四',
      settledBy: '李四',
    });
    expect(Object.keys(shown.published!.texts)).toEqual(['summary']);
    expect((await readInbox(author)).map(({ occasion }) => occasion)).toEqual(['guide_text_published']);
    const kept = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subject, `guide:${service}`));
    expect(kept.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['propose_guide_text', 'publish_guide_text']),
    );
  });

  test('by an administrator for every department, by staff without the post for none', async ({ db }) => {
    const administrator = await anOfficer(db, '*', ['administrator']);
    expect(codeOf(await proposeNow(db, administrator))).toBe('accepted');
    for (const other of [await anOfficer(db, permit.department), await aSupervisor(db, 'tobacco')]) {
      const ctx = contextOf(db, other);
      expect(codeOf(await proposeNow(db, other))).toBe('not_yours');
      expect(await readGuideTexts(ctx, service)).toBeUndefined();
      expect((await readOwnGuides(ctx)).map(({ guide }) => guide.department)).not.toContain(permit.department);
      const versionId = (await waitingOf(contextOf(db, administrator))).versionId;
      for (const act of [
        publish(ctx, { versionId }),
        reject(ctx, { versionId, reason: '不' }),
        withdraw(ctx, { versionId }),
      ])
        expect(codeOf(await act)).toBe('not_yours');
    }
  });

  test('one at a time, and not if nothing is new', async ({ db }) => {
    const author = await aSupervisor(db);
    expect(codeOf(await proposeNow(db, author, {}))).toBe('nothing_changed');
    granted(await proposeNow(db, author));
    expect(codeOf(await proposeNow(db, author, { summary: both('又一个') }))).toBe('another_waits');
  });

  test('from what is published: whoever began before is told, and may send again', async ({ db }) => {
    const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
    const { start } = (await readGuideTexts(author, service))!;
    granted(await proposeNow(db, author.actor));
    granted(await publish(second, await waitingOf(second)));
    const late = { service, start, note: '', texts: { 'faq.0.answer': both('迟到') } };
    expect(codeOf(await propose(author, late))).toBe('changed_since');
    expect(codeOf(await propose(author, { ...late, start: start.replace(/^0/, '1') }))).toBe('accepted');
  });
});

describe('what is published', () => {
  const shownFrom = async (db: Database) => {
    const edition = editionAt((await readPublished(db, noon))!, noon.getTime());
    return withPublished(testContent(), edition).catalogue;
  };

  test('is laid over the files, which stay the source: a text that changed there is theirs', async ({ db }) => {
    const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
    const words = { summary: both('新的说明'), goodToKnow: both('新的提示') };
    granted(await proposeNow(db, author.actor, words));
    expect((await shownFrom(db)).findGuide(service)?.summary).not.toEqual(words.summary);
    granted(await publish(second, await waitingOf(second)));
    const shown = await shownFrom(db);
    expect(shown.findGuide(service)).toMatchObject(words);
    expect(shown.inFiles()).toBe(testContent().catalogue);
    const deployed = testContent().catalogue.revised((data) => ({
      ...data,
      services: data.services.map((one) => (one.id === service ? { ...one, summary: both('文件里改了') } : one)),
    }));
    const edition = editionAt((await readPublished(db, noon))!, noon.getTime());
    const { catalogue } = withPublished({ catalogue: deployed }, edition);
    expect(catalogue.findGuide(service)).toMatchObject({ ...words, summary: both('文件里改了') });
  });

  test('is seen by whoever proposes next as what it replaces, also where the service is switched off', async ({
    db,
  }) => {
    const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
    granted(await proposeNow(db, author.actor));
    granted(await publish(second, await waitingOf(second)));
    const catalogue = (await shownFrom(db)).revised((data) => ({
      ...data,
      services: data.services.map((one) => ({
        ...one,
        suspended: { since: '2026-11-23', reason: both('停'), state: 'closed' as const },
      })),
    }));
    const now = (await readGuideTexts({ ...author, catalogue }, service))!;
    expect(now.file).toEqual(testContent().catalogue.findGuide(service));
    const again = { service, start: now.start, note: '', texts: { goodToKnow: both('再改') } };
    expect(codeOf(await propose({ ...author, catalogue }, again))).toBe('accepted');
  });
});

describe('a proposal is settled once', () => {
  test('never published or sent back by its author, nor taken back by another', async ({ db }) => {
    const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
    granted(await proposeNow(db, author.actor));
    const on = await waitingOf(author);
    expect(codeOf(await publish(author, on))).toBe('own_proposal');
    expect(codeOf(await reject(author, { ...on, reason: '不' }))).toBe('own_proposal');
    expect(codeOf(await withdraw(second, on))).toBe('not_the_author');
    granted(await reject(second, { ...on, reason: '英文不通顺' }));
    expect(codeOf(await publish(second, on))).toBe('settled_before');
    const { versions, published } = (await readGuideTexts(author, service))!;
    expect(versions).toMatchObject([{ outcome: 'rejected', reason: '英文不通顺' }]);
    expect(published).toBeUndefined();
    expect((await readInbox(author)).map(({ occasion }) => occasion)).toEqual(['guide_text_rejected']);
  });

  test('and makes room for the next when it is taken back', async ({ db }) => {
    const author = contextOf(db, await aSupervisor(db));
    granted(await proposeNow(db, author.actor));
    granted(await withdraw(author, await waitingOf(author)));
    expect(granted(await proposeNow(db, author.actor))).toMatchObject({ number: 2 });
    const [mine] = (await readOwnGuides(author)).filter(({ guide }) => guide.id === service);
    expect(mine).toMatchObject({ waiting: { number: 2 }, published: undefined });
  });
});
