import type { Database } from '#db/client.ts';
import { anOfficer } from '#lib/applications/testing/staff.testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { propose, type Proposal } from './propose.ts';
import { readGuideTexts } from './read-guide-texts.ts';

/** A service of public security with questions and answers. */
export const permit = { service: 'residence-permit', department: 'public-security' };

export const aSupervisor = (db: Database, department = permit.department): Promise<Actor> =>
  anOfficer(db, department, ['supervisor']);

export const both = (text: string) => ({ zh: `${text}。`, en: `${text}.` });

/** Proposes these words as whoever opened the page just now. */
export async function proposeNow(db: Database, actor: Actor, texts: Proposal['texts'] = { summary: both('新的说明') }) {
  const { service } = permit;
  const ctx = contextOf(db, actor);
  const shown = await readGuideTexts(ctx, service);
  return propose(ctx, { service, start: shown?.start ?? '', texts, note: '按来电修改' });
}
