import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { anOfficer, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { exportGuide, guideFileOf, importGuide } from './carry-words.ts';
import { aSupervisor, both, permit, proposeNow } from './guides.testing.ts';
import { readGuideTexts } from './read-guide-texts.ts';
import { publish } from './settle.ts';

const fileOf = (id: string) => readFileSync(`content/services/${id}/guide.yaml`, 'utf8');

test('the file of a guide nobody reworded is the file in content/, and proposes nothing', async ({ db }) => {
  const ctx = contextOf(db, await anOfficer(db, '*', ['administrator']));
  for (const guide of testContent().catalogue.listGuides()) {
    const yaml = guideFileOf(guide);
    expect(yaml === fileOf(guide.id), guide.id).toBe(true);
    expect(codeOf(await importGuide(ctx, { yaml, note: '' })), guide.id).toBe('nothing_changed');
  }
});

test('published words go out in the file, and come back as nothing new', async ({ db }) => {
  const [author, second] = [contextOf(db, await aSupervisor(db)), contextOf(db, await aSupervisor(db))];
  granted(await proposeNow(db, author.actor));
  const { waiting } = (await readGuideTexts(second, permit.service))!;
  granted(await publish(second, { versionId: waiting!.id }));
  const { now } = (await readGuideTexts(author, permit.service))!;
  const yaml = guideFileOf(now);
  expect(await exportGuide(second, permit.service)).toBe(yaml);
  expect(await exportGuide(second, 'no-service')).toBeUndefined();
  expect(yaml).toContain(both('新的说明').zh);
  expect(codeOf(await importGuide(author, { yaml, note: '' }))).toBe('nothing_changed');
});

test('other words in a file are proposed; anything else is named and refused', async ({ db }) => {
  const ctx = contextOf(db, await aSupervisor(db));
  const yaml = fileOf(permit.service);
  const { file } = (await readGuideTexts(ctx, permit.service))!;
  const importing = (text: string) => importGuide(ctx, { yaml: text, note: '导入' });
  expect(await importing(yaml.replace('level: "3"', 'level: "4"'))).toMatchObject({
    refusal: { code: 'more_than_words', field: 'level' },
  });
  expect(codeOf(await importing('name: {'))).toBe('no_guide');
  expect(codeOf(await importing(yaml.replaceAll(file.codes.task, 'x')))).toBe('unknown_guide');
  expect(codeOf(await importGuide(contextOf(db, await aSupervisor(db, 'tobacco')), { yaml, note: '' }))).toBe(
    'not_yours',
  );
  expect(granted(await importing(yaml.replace(file.summary.zh, '导入的说明')))).toMatchObject({ number: 1 });
  const { waiting } = (await readGuideTexts(ctx, permit.service))!;
  expect(waiting!.texts).toEqual({ summary: { was: file.summary, text: { ...file.summary, zh: '导入的说明' } } });
});
