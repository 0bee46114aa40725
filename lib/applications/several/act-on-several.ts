import type { ApplicationContext } from '#lib/applications/context.ts';
import { findPending } from '#lib/applications/case/pending-store.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { deliveryOf, type DeliveryRefusal } from '#lib/applications/delivery.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { keepAct } from '#lib/applications/pending/keep.ts';
import { acceptFiling, type AcceptanceRefusal } from '#lib/applications/intake/accept-filing.ts';
import { deliver } from '#lib/applications/after-decision/deliver.ts';
import { reassign, type HandOverRefusal } from '#lib/applications/staff/hand-over.ts';
import { recordDenial } from '#lib/applications/staff/record-refused-case.ts';
import { findSentCase, type OnCase, type StaffRefusal } from '#lib/applications/staff/staff-act.ts';
import { ok, type Result } from '#lib/kernel/result.ts';

/** So many cases at once: a page of the list. */
export const mostAtOnce = 50;

/** What may be done to several cases at once, by the address of the act; a decision is about one case, always. */
export const severalActs = ['acceptance', 'delivery', 'handing-over'] as const;
export type SeveralAct = (typeof severalActs)[number];

const steps: Record<SeveralAct, StaffStep> = {
  acceptance: 'accept',
  delivery: 'deliver',
  'handing-over': 'hand_over',
};

export type SeveralRefusal = StaffRefusal | AcceptanceRefusal | HandOverRefusal | DeliveryRefusal;

/** `dueAt` is when it takes effect, if it can be taken back until then. */
type Done = Result<{ dueAt: Date | undefined }, SeveralRefusal>;

/** What came of one of several cases. */
export type Outcome = { applicationId: string; result: Done };

/** `to` and `reason` are of a handing over; without `to` each case goes to whoever has least to do by then. */
export type Asked = { act: SeveralAct; cases: OnCase[]; to?: string | undefined; reason: string };

/**
 * Does the same act on several cases, each by itself and checked as a single one: a case that is refused keeps none back. A
 * case on which this person did so since they saw it counts as done, so that a second press does nothing a second time.
 */
export async function actOnSeveral(
  ctx: ApplicationContext,
  { cases, ...asked }: Asked,
  seconds: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const on of new Map(cases.map((one) => [one.applicationId, one])).values())
    outcomes.push({ applicationId: on.applicationId, result: await actOnOne(ctx, { ...asked, on }, seconds) });
  return outcomes;
}

type AskedOfOne = Omit<Asked, 'cases'> & { on: OnCase };

async function actOnOne(ctx: ApplicationContext, asked: AskedOfOne, seconds: number): Promise<Done> {
  const { act, on } = asked;
  const isUnversioned = act === 'handing-over';
  const before = isUnversioned ? await doneBefore(ctx, act, on) : undefined;
  const done = before ?? (await take[act](ctx, asked, seconds));
  if (done.ok) return done;
  const { code } = done.refusal;
  if (code === 'stale' || code === 'pending') return (await doneBefore(ctx, act, on)) ?? done;
  await recordDenial(ctx, { id: on.applicationId, asked: act, code });
  return done;
}

type Take = (ctx: ApplicationContext, asked: AskedOfOne, seconds: number) => Promise<Done>;

/** A case that goes to a colleague does so at once: nothing leaves the office, and the next one counts it. */
const take: Record<SeveralAct, Take> = {
  acceptance: (ctx, { act, on }, seconds) =>
    keepAct(ctx, { act, given: on, typed: typedOn(act, on), take: (inside) => acceptFiling(inside, on) }, seconds),
  delivery: async (ctx, { act, on }, seconds) => {
    const as = { way: await wayFor(ctx, on), reason: '' };
    const given = { ...on, ...as };
    const typed = { ...typedOn(act, on), ...as };
    return keepAct(ctx, { act, given, typed, take: (inside) => deliver(inside, given) }, seconds);
  },
  'handing-over': async (ctx, { on: { applicationId }, to, reason }) => {
    const done = await reassign(ctx, { applicationId, to, reason });
    return done.ok ? ok({ dueAt: undefined }) : done;
  },
};

/** The form of the single act, as it stands there again once it is taken back. */
const typedOn = (act: SeveralAct, { applicationId, version }: OnCase) => ({
  ...{ act, applicationId },
  version: String(version),
});

/** The way the applicant chose, or the only one there is; none that a service knows where they chose none. */
async function wayFor(ctx: ApplicationContext, { applicationId }: OnCase): Promise<string> {
  const application = await findSentCase(ctx, applicationId);
  const terms = application && (await findTerms(ctx.db, applicationId));
  return (terms && deliveryOf(application, terms)?.way) ?? '';
}

async function doneBefore(
  ctx: ApplicationContext,
  act: SeveralAct,
  { applicationId, version }: OnCase,
): Promise<Extract<Done, { ok: true }> | undefined> {
  const pending = await findPending(ctx, applicationId);
  if (pending?.actorId === ctx.actor.id && pending.act === act && pending.given.version === version)
    return ok({ dueAt: pending.dueAt });
  const isDone = (await listEvents(ctx, applicationId)).some(
    (event) => event.sequence > version && event.step === steps[act] && event.actorId === ctx.actor.id,
  );
  return isDone ? ok({ dueAt: undefined }) : undefined;
}
