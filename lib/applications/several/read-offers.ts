import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { listEventsOf } from '#lib/applications/case/store.ts';
import { listTermsOf } from '#lib/applications/case/submission-store.ts';
import { listCandidates } from '#lib/applications/owner/candidate-store.ts';
import { openTo } from '#lib/applications/staff/permissions.ts';
import type { Colleague } from '#lib/applications/staff/colleagues.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { deskGrants } from '#lib/kernel/grants.ts';
import type { SeveralAct } from './act-on-several.ts';

/** What a list of cases offers for several of them, and the colleagues to whom they can be handed. */
export type Offers = { acts: SeveralAct[]; team: Colleague[] };

/** The acts that are open to the actor on some of these cases; each case is checked when it is acted on. */
export async function readOffers(ctx: ApplicationContext, rows: Row[]): Promise<Offers> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { acts: [], team: [] };
  const [events, terms] = [await listEventsOf(ctx, ids), await listTermsOf(ctx.db, ids)];
  const today = dayOf(ctx.now());
  const open = rows.flatMap((row) => {
    const ofRow = terms.get(row.id);
    const standing = ofRow && { application: row, events: events.get(row.id) ?? [], terms: ofRow };
    return standing ? openTo(ctx.actor, standing, today).map((step) => ({ step, row })) : [];
  });
  const given = open.flatMap(({ step, row }) => (step === 'hand_over' ? [row.department] : []));
  const acts = Object.entries(actOf).flatMap(([step, act]) => (open.some((one) => one.step === step) ? [act] : []));
  return { acts, team: await readTeam(ctx, [...new Set(given)]) };
}

const actOf = { accept: 'acceptance', deliver: 'delivery', hand_over: 'handing-over' } as const satisfies Partial<
  Record<string, SeveralAct>
>;

/** Whoever works in these departments, who is there and has least to do first. */
export async function readTeam(ctx: ApplicationContext, departments: string[]): Promise<Colleague[]> {
  const people = new Map<string, Colleague>();
  for (const department of departments)
    for (const { grants, ...person } of await listCandidates(ctx, { department, service: '', today: today(ctx) }))
      if (deskGrants.some((grant) => grants.includes(grant))) people.set(person.id, person);
  return [...people.values()]
    .toSorted((a, b) => Number(a.isAbsent) - Number(b.isAbsent) || a.open - b.open || (a.id < b.id ? -1 : 1))
    .map(({ id, name, open, isAbsent }) => ({ id, name, open, isAbsent }));
}

const today = ({ now }: ApplicationContext) => dayOf(now());
