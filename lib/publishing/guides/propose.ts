import type { Guide } from '#lib/catalogue/guide.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { checkTexts, type TextFault } from './check-texts.ts';
import type { Rewording } from './guide-version.ts';
import { insertVersion } from './guide-version-store.ts';
import { letters } from './letters.ts';
import { recordOnGuide, tellOfGuide, type OnGuides } from './on-guide.ts';
import { readGuideTexts, type GuideTexts } from './read-guide-texts.ts';
import { changesBetween, reword, rewordingOf, textsOf } from './reword.ts';
import { readHoldersOf } from '#lib/identity/read-holders-of.ts';

/** Every text of the guide as it is to be; `start` says what the author's page was made of. */
export type Proposal = {
  service: string;
  start: string;
  texts: Partial<Record<string, Bilingual>>;
  note: string;
};

export type ProposalRefusal =
  | { code: 'not_yours' | 'another_waits' | 'nothing_changed' | 'changed_since' }
  | { code: 'faulty_texts'; faults: Record<string, TextFault> };

/** What a proposal would make of a guide: `texts` differ from the file, `changes` from what is published. */
export type Reviewed = { shown: GuideTexts; guide: Guide; texts: Rewording; changes: Rewording };

/** Looks at a proposal without keeping it. */
export async function review(ctx: OnGuides, proposal: Proposal): Promise<Result<Reviewed, ProposalRefusal>> {
  const shown = await readGuideTexts(ctx, proposal.service);
  if (!shown) return err({ code: 'not_yours' });
  const { file, now, start, waiting } = shown;
  if (waiting) return err({ code: 'another_waits' });
  if (start !== proposal.start) return err({ code: 'changed_since' });
  const wanted = { ...textsOf(file), ...proposal.texts };
  const faults = checkTexts(file, wanted);
  if (Object.keys(faults).length > 0) return err({ code: 'faulty_texts', faults });
  const texts = rewordingOf(file, wanted);
  const guide = reword(file, texts);
  const changes = changesBetween(now, guide);
  return Object.keys(changes).length === 0 ? err({ code: 'nothing_changed' }) : ok({ shown, guide, texts, changes });
}

/** Proposes other words for a guide; they are published once a second person agrees. */
export const propose = (
  ctx: OnGuides,
  proposal: Proposal,
): Promise<Result<{ service: string; number: number }, ProposalRefusal>> =>
  ctx.db.transaction(async (db) => {
    const reviewed = await review({ ...ctx, db }, proposal);
    if (!reviewed.ok) return reviewed;
    const { texts, shown } = reviewed.value;
    const { file, versions, published } = shown;
    const version = { service: file.id, number: (versions[0]?.number ?? 0) + 1, base: published?.number ?? 0 };
    const proposed = { authorId: ctx.actor.id, proposedAt: ctx.now(), note: proposal.note };
    if (!(await insertVersion(db, { ...version, ...proposed, texts }))) return err({ code: 'another_waits' });
    await recordOnGuide({ ...ctx, db }, { action: 'propose_guide_text', version });
    const mayPublish = await readHoldersOf({ ...ctx, db }, { grant: 'publish', department: file.department });
    for (const { personId } of mayPublish.filter((one) => one.personId !== ctx.actor.id))
      await tellOfGuide({ ...ctx, db }, personId, { guide: file, occasion: letters.guide_text_waiting });
    return ok({ service: file.id, number: version.number });
  });
