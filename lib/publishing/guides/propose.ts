import type { Guide } from '#lib/catalogue/guide.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { checkTexts, type TextFault } from './check-texts.ts';
import type { GuideVersion } from './guide-version.ts';
import { insertVersion, listVersions } from './guide-version-store.ts';
import { letters } from './letters.ts';
import { readSecondPersons } from './may-publish.ts';
import { findOwnGuide, recordOnGuide, tellOfGuide, type OnGuides } from './on-guide.ts';
import { publishedOf, startOf } from './read-guide-texts.ts';
import { isSame, reword, rewordingOf, textsOf } from './reword.ts';

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

/** Proposes other words for a guide; they are published once a second person agrees. */
export async function propose(ctx: OnGuides, proposal: Proposal): Promise<Result<{ number: number }, ProposalRefusal>> {
  const file = findOwnGuide(ctx, proposal.service);
  if (!file) return err({ code: 'not_yours' });
  return ctx.db.transaction(async (db) => {
    const versions = await listVersions(db, file.id);
    const published = publishedOf(versions);
    const texts = { ...textsOf(file), ...proposal.texts };
    const refusal = refusalOf({ file, versions, published, start: proposal.start, texts });
    if (refusal) return err(refusal);
    const version = { service: file.id, number: (versions[0]?.number ?? 0) + 1, base: published?.number ?? 0 };
    const proposed = { authorId: ctx.actor.id, proposedAt: ctx.now(), note: proposal.note };
    if (!(await insertVersion(db, { ...version, ...proposed, texts: rewordingOf(file, texts) })))
      return err({ code: 'another_waits' });
    await recordOnGuide({ ...ctx, db }, 'propose_guide_text', version);
    for (const personId of await readSecondPersons({ db }, { department: file.department, authorId: ctx.actor.id }))
      await tellOfGuide({ ...ctx, db }, personId, { guide: file, occasion: letters.guide_text_waiting });
    return ok({ number: version.number });
  });
}

type Standing = { file: Guide; versions: GuideVersion[]; published: GuideVersion | undefined };

function refusalOf({
  file,
  versions,
  published,
  start,
  texts,
}: Standing & Pick<Proposal, 'start' | 'texts'>): ProposalRefusal | undefined {
  if (versions.some(({ outcome }) => !outcome)) return { code: 'another_waits' };
  if (start !== startOf(file, published)) return { code: 'changed_since' };
  const faults = checkTexts(file, texts);
  if (Object.keys(faults).length > 0) return { code: 'faulty_texts', faults };
  const now = textsOf(reword(file, published?.texts ?? {}));
  return Object.keys(now).every((path) => isSame(now[path], texts[path])) ? { code: 'nothing_changed' } : undefined;
}
