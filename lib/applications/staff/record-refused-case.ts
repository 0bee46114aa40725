import { recordRefusal } from '#lib/audit/record-refusal.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { isId } from '#lib/kernel/id.ts';

/**
 * Records that staff asked for a case of another department, or for an act that is not theirs. A case that does not exist
 * leaves no line: anybody could make up any number of them.
 */
export async function recordRefusedCase(
  ctx: ApplicationContext,
  { id, asked, why }: { id: unknown; asked: string; why: string },
): Promise<void> {
  if (!isId(id)) return;
  const found = await findApplication(ctx, { id, of: undefined });
  if (found && found.status !== 'draft') await recordRefusal(ctx, { asked, subject: subjectOf(id), why });
}

/** Refusals of what was never this person's to do, by why; any other tells them how a case stands. */
const denials: Partial<Record<string, string>> = {
  unknown_application: 'elsewhere',
  own_application: 'own_application',
  not_your_role: 'not_your_role',
};

/** Records that an act on a case was refused, if it was never theirs to take. */
export async function recordDenial(
  ctx: ApplicationContext,
  { code, ...refused }: { id: unknown; asked: string; code: string },
): Promise<void> {
  const why = denials[code];
  if (why) await recordRefusedCase(ctx, { ...refused, why });
}
