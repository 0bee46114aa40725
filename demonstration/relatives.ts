import { declareRelative } from '#lib/applications/conflict/declare-relative.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Part } from './cast.ts';
import { calendar, catalogue } from './content.ts';
import { demonstrationCitizens } from './demo-people.ts';
import { granted } from './staged.ts';

/** A reviewer of the demonstration has a parent among the applicants: what they own of their cases goes to colleagues. */
export async function declareAParent(ctx: Pick<Context, 'db' | 'vault' | 'now'>, parts: Part[]): Promise<void> {
  const actor = parts[0]?.on.staff.find(({ name }) => name === '何晓东');
  const shown = new Set(demonstrationCitizens.map(({ name }) => name));
  const parent = parts.map(({ on }) => on.applicant).find(({ name }) => !shown.has(name));
  if (!actor || !parent) throw new Error('Nobody in Yunchuan has a relative');
  const { residentId } = parent;
  const inside = { ...ctx, catalogue, calendar, scanner: undefined, channels: [], actor };
  granted(await declareRelative(inside, { residentId, relation: 'parent' }), 'a relative');
}
