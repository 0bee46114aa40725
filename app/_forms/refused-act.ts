import 'server-only';
import { findActByName } from '#lib/applications/pending/acts-by-name.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { recordRefusedCase } from '#lib/applications/staff/record-refused-case.ts';
import type { Refusal } from '#lib/kernel/result.ts';
import type { Values } from './values.ts';

/** Refusals of what was never this person's to do, by why; any other tells them how a case stands. */
const denials: Partial<Record<string, string>> = {
  unknown_application: 'elsewhere',
  own_application: 'own_application',
  not_your_role: 'not_your_role',
};

/** Puts on record that staff sent the form of an act on a case that they may not take. */
export async function recordRefusedAct(
  ctx: PortalContext,
  { typed, refusal }: { typed: Values; refusal: Refusal },
): Promise<void> {
  const why = denials[refusal.code];
  if (!why) return;
  const [id, act] = [typed['applicationId'], typed['act']].map((value) => [value ?? []].flat()[0]);
  await recordRefusedCase(ctx, { id, asked: act && findActByName(act) ? act : 'form', why });
}
