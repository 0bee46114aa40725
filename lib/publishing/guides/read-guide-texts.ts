import { createHash } from 'node:crypto';
import type { Guide } from '#lib/catalogue/guide.ts';
import { mayPublish } from '#lib/publishing/may-publish.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import type { GuideVersion } from './guide-version.ts';
import { listOpenVersions, listPublished, listVersions } from './guide-version-store.ts';
import { findOwnGuide, type OnGuides } from './on-guide.ts';
import { changesBetween, reword, staleIn, textsOf } from './reword.ts';

/** A guide as the file has it and as it is published, with all its versions, newest first. */
export type GuideTexts = {
  file: Guide;
  now: Guide;
  published: GuideVersion | undefined;
  waiting: GuideVersion | undefined;
  versions: GuideVersion[];
  /** What a page is made of: a proposal made of something else is refused. */
  start: string;
  /** Published texts that do not apply, because the file has changed theirs since. */
  stale: string[];
};

export async function readGuideTexts(ctx: OnGuides, service: string): Promise<GuideTexts | undefined> {
  const file = findOwnGuide(ctx, service);
  if (!file) return undefined;
  const versions = await listVersions(ctx.db, service);
  const published = publishedOf(versions);
  return {
    ...{ file, published, versions, now: reword(file, published?.texts ?? {}) },
    ...{ waiting: versions.find(({ outcome }) => !outcome), start: startOf(file, published) },
    stale: staleIn(file, published?.texts ?? {}),
  };
}

export type GuideLine = { guide: Guide; published: GuideVersion | undefined; waiting: GuideVersion | undefined };

/** The guides whose words this person may propose and publish, with what waits and what is published. */
export async function readOwnGuides({ db, actor, catalogue }: OnGuides): Promise<GuideLine[]> {
  const guides = catalogue
    .inFiles()
    .listGuides()
    .filter(({ department }) => mayPublish(actor, department));
  const waiting = await listOpenVersions(
    db,
    guides.map(({ id }) => id),
  );
  const published = await listPublished(db);
  return guides.map((guide) => ({
    guide,
    waiting: waiting.find(({ service }) => service === guide.id),
    published: published.find(({ service }) => service === guide.id),
  }));
}

/** The one that counts: the newest published, in versions that stand newest first. */
export const publishedOf = (versions: GuideVersion[]): GuideVersion | undefined =>
  versions.find(({ outcome }) => outcome === 'published');

/** The published version and the file's texts, as one short text. */
export const startOf = (file: Guide, published: GuideVersion | undefined): string =>
  `${published?.number ?? 0}-${createHash('sha256')
    .update(canonical(textsOf(file)))
    .digest('hex')
    .slice(0, 16)}`;

/** A version: the guide with its words, and what it changes, for one that waits of what is published, else of its base. */
export async function readVersion(ctx: OnGuides, { service, number }: { service: string; number: number }) {
  const shown = await readGuideTexts(ctx, service);
  const version = shown?.versions.find((one) => one.number === number);
  if (!shown || !version) return undefined;
  const { file, now, versions } = shown;
  const base = versions.find((one) => one.number === version.base);
  const guide = reword(file, version.texts);
  const before = version.outcome ? reword(file, base?.texts ?? {}) : now;
  return { version, file, guide, changes: changesBetween(before, guide) };
}
