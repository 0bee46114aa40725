import 'server-only';
import { findActByName } from '#lib/applications/pending/acts-by-name.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { recordDenial } from '#lib/applications/staff/record-refused-case.ts';
import type { Refusal } from '#lib/kernel/result.ts';
import type { Values } from './values.ts';

/** Puts on record that staff sent the form of an act on a case that they may not take. */
export async function recordRefusedAct(
  ctx: PortalContext,
  { typed, refusal }: { typed: Values; refusal: Refusal },
): Promise<void> {
  const [id, act] = [typed['applicationId'], typed['act']].map((value) => [value ?? []].flat()[0]);
  await recordDenial(ctx, { id, asked: act && findActByName(act) ? act : 'form', code: refusal.code });
}
