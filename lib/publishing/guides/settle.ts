import { beginEdition } from '#lib/publishing/begin-edition.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { GuideVersion, Outcome } from './guide-version.ts';
import { listVersions, lockVersion, recordOutcome } from './guide-version-store.ts';
import { letters } from './letters.ts';
import { factsOf, findOwnGuide, recordOnGuide, tellOfGuide, type OnGuides } from './on-guide.ts';
import { publishedOf } from './read-guide-texts.ts';

export type SettleRefusal = {
  code: 'not_yours' | 'settled_before' | 'own_proposal' | 'not_the_author' | 'changed_since';
};

/** Publishes what somebody else proposed. */
export const publish = (ctx: OnGuides, { versionId }: { versionId: string }) =>
  settle(ctx, { versionId, outcome: 'published', reason: null });

/** Sends back what somebody else proposed, with the reason they are told. */
export const reject = (ctx: OnGuides, { versionId, reason }: { versionId: string; reason: string }) =>
  settle(ctx, { versionId, outcome: 'rejected', reason });

/** Takes back one's own proposal. */
export const withdraw = (ctx: OnGuides, { versionId }: { versionId: string }) =>
  settle(ctx, { versionId, outcome: 'withdrawn', reason: null });

type Settling = { versionId: string; outcome: Outcome; reason: string | null };

const settle = (ctx: OnGuides, { versionId, ...settled }: Settling): Promise<Result<GuideVersion, SettleRefusal>> =>
  ctx.db.transaction(async (db) => {
    const version = await lockVersion(db, versionId);
    const file = version && findOwnGuide(ctx, version.service);
    if (!version || !file) return err({ code: 'not_yours' });
    if (version.outcome) return err({ code: 'settled_before' });
    const isAuthor = version.authorId === ctx.actor.id;
    if (isAuthor !== (settled.outcome === 'withdrawn'))
      return err({ code: isAuthor ? 'own_proposal' : 'not_the_author' });
    const published = publishedOf(await listVersions(db, version.service));
    if (settled.outcome === 'published' && version.base !== (published?.number ?? 0))
      return err({ code: 'changed_since' });
    await recordOutcome(db, version.id, { ...settled, settledById: ctx.actor.id, settledAt: ctx.now() });
    await onRecord({ ...ctx, db }, version, settled.outcome);
    const occasion = told[settled.outcome];
    if (occasion) await tellOfGuide({ ...ctx, db }, version.authorId, { guide: file, occasion });
    return ok(version);
  });

const onRecord = (ctx: OnGuides, version: GuideVersion, outcome: Outcome): Promise<unknown> =>
  outcome === 'published'
    ? beginEdition(ctx, {
        ...{ kind: 'guide', subject: version.service, action: 'publish_guide_text' },
        facts: factsOf(version),
      })
    : recordOnGuide(ctx, { action: outcome === 'rejected' ? 'reject_guide_text' : 'withdraw_guide_text', version });

const told = {
  published: letters.guide_text_published,
  rejected: letters.guide_text_rejected,
  withdrawn: undefined,
};
