import { record } from '#lib/audit/record.ts';
import { deleteSkill, findPersonId, insertSkill } from '#lib/applications/owner/skill-store.ts';
import { normaliseEmail } from '#lib/identifiers/email.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Clockwork } from './each-case.ts';

export type Skilled = { email: string; service: string; change: 'skill' | 'unskill' };
export type SkillRefusal = { code: 'unknown_person' | 'unknown_service' | 'nothing_to_change' };

/** Says on record that a member of staff knows a service, or does so no more: its cases go first to those who know it. */
export const declareSkill = (
  { db, vault, now, catalogue }: Pick<Clockwork, 'db' | 'vault' | 'now' | 'catalogue'>,
  { email, service, change }: Skilled,
): Promise<Result<{ personId: string }, SkillRefusal>> =>
  db.transaction(async (tx) => {
    const personId = await findPersonId(tx, normaliseEmail(email));
    if (!personId) return err({ code: 'unknown_person' });
    if (!catalogue.findGuide(service)) return err({ code: 'unknown_service' });
    const hasChanged = await (change === 'skill' ? insertSkill : deleteSkill)(tx, { personId, service });
    if (!hasChanged) return err({ code: 'nothing_to_change' });
    await record(tx, vault, {
      ...{ actorId: null, action: change, subject: `person:${personId}`, facts: { service }, at: now() },
    });
    return ok({ personId });
  });
