import { record } from '#lib/audit/record.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { listMessages, listNotes, type Message, type Note } from '#lib/applications/case/conversation-store.ts';
import { findClaim, listChecks } from '#lib/organisations/read.ts';
import type { Check, Claim } from '#lib/organisations/representation.ts';
import { asOf, clockOf, lightOfApplication, withDates, type Clock } from '#lib/applications/clock/case-clock.ts';
import { listChecksOn } from '#lib/applications/checklist/check-store.ts';
import { checklistOf, type ChecklistLine } from '#lib/applications/checklist/checklist.ts';
import { listOpinionsOn } from '#lib/applications/opinion/opinion-store.ts';
import type { Opinion } from '#lib/applications/opinion/opinion.ts';
import { listOwnerships } from '#lib/applications/owner/ownership-store.ts';
import type { Ownership } from '#lib/applications/owner/ownership.ts';
import { colleaguesFor, type Colleague } from '#lib/applications/staff/colleagues.ts';
import { holds, mayGoUnchecked, openTo, type Offered } from '#lib/applications/staff/permissions.ts';
import { officeOf } from '#lib/applications/staff/office-of.ts';
import { recordRefusedCase } from '#lib/applications/staff/record-refused-case.ts';
import { listRecusalsOn } from '#lib/applications/recusal/case-recusal-store.ts';
import type { PastRecusal } from '#lib/applications/recusal/recusal.ts';
import { isRecused } from '#lib/applications/recusal/recusal-store.ts';
import { isOwn } from '#lib/applications/staff/staff-act.ts';
import { markSeen } from '#lib/applications/case/seen-store.ts';
import { findApplication, inDepartments, listEvents } from '#lib/applications/case/store.ts';
import type { PendingAct } from '#lib/applications/case/pending-act.ts';
import { findPending } from '#lib/applications/case/pending-store.ts';
import { takeEffect } from '#lib/applications/pending/take-effect.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import type { Submission } from '#lib/applications/case/submission.ts';
import { deskOf } from '#lib/applications/life/states.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Light } from '#lib/deadlines/light.ts';

export type StaffCase = {
  application: Application;
  events: ApplicationEvent[];
  submissions: Submission[];
  terms: Terms;
  clock: Clock | undefined;
  light: Light | undefined;
  messages: Message[];
  notes: Note[];
  /** Papers and conditions with what staff ticked; and whether this member of staff may tick. */
  checklist: ChecklistLine[];
  mayTick: boolean;
  /** Everybody who has owned it, the first one first; and who could own it instead, if it may be handed over. */
  owners: Ownership[];
  colleagues: Colleague[];
  /** Everybody who keeps or kept away from it for a reason of its own, the first one first. */
  recusals: PastRecusal[];
  /** Expert opinions that were asked for, the first one first. */
  opinions: Opinion[];
  /** The actor owns it, and may ask for one. */
  mayAsk: boolean;
  /** The steps open to this member of staff now. */
  steps: Offered[];
  /** It is one's own, or one's company's: nothing of its inside is here. */
  /** An act that was taken and has not taken effect: no other is offered meanwhile. */
  pending: PendingAct | undefined;
  own: boolean;
  /** They keep away from it (回避). */
  recused: boolean;
  company: StaffCompany | undefined;
};

/** The company of a case: who claims to represent it, what staff found, and whether this member of staff may check or reject it. */
export type StaffCompany = Claim & { checks: Check[]; mayCheck: boolean; mayReject: boolean };

/** Opens a case of one's department for reading, which goes on record. */
export async function readCase(ctx: ApplicationContext, id: string): Promise<StaffCase | undefined> {
  const { stored, pending } = await findSettled(ctx, id);
  const submissions = stored ? await listSubmissions(ctx, id) : [];
  const terms = submissions[0]?.terms;
  if (!stored || !terms) {
    if (!stored) await recordRefusedCase(ctx, { id, asked: 'case', why: 'elsewhere' });
    return undefined;
  }

  const at = ctx.now();
  const facts = officeOf(ctx.actor, stored);
  await ctx.db.transaction(async (db) => {
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'read', subject: `application:${id}`, facts, at });
    if (isNewTo(ctx, stored)) await markSeen(db, stored, ctx.actor.id);
  });
  if (await isOwn(ctx, stored)) {
    const recused = await isRecused(ctx.db, { personId: ctx.actor.id, applicationId: id });
    return { ...closed, recused, application: stored, terms };
  }
  const events = await listEvents(ctx, id);
  const application = withDates(stored, { events, terms }, asOf(ctx));
  const company = await readCompany(ctx, application);
  const possible = openTo(ctx.actor, { application, events, terms }, dayOf(at));
  return {
    ...{ own: false, recused: false, company, pending },
    steps: pending ? [] : possible.filter((step) => !isUnchecked(company) || mayGoUnchecked(step)),
    ...{ application, events, submissions, terms },
    clock: clockOf(events, terms, { calendar: ctx.calendar, today: dayOf(application.decidedAt ?? at) }),
    light: lightOfApplication(application, dayOf(at)),
    messages: await listMessages(ctx, id),
    notes: await listNotes(ctx, id),
    checklist: checklistOf({ ...application, terms }, await listChecksOn(ctx.db, id)),
    mayTick: deskOf(application.status) !== undefined && holds(ctx.actor, { application }, ['check']),
    owners: await listOwnerships(ctx.db, id),
    recusals: await listRecusalsOn(ctx, id),
    opinions: await listOpinionsOn(ctx, id),
    mayAsk: application.assigneeId === ctx.actor.id && deskOf(application.status) !== undefined,
    colleagues: possible.includes('hand_over') ? await colleaguesFor(ctx, application) : [],
  };
}

/** A case with what is pending on it; an act that is due takes effect first. */
async function findSettled(ctx: ApplicationContext, id: string) {
  const find = () => findApplication(ctx, { id, of: inDepartments(departmentsOf(ctx)) });
  const stored = await find();
  const pending = stored && (await findPending(ctx, id));
  if (!pending || pending.dueAt > ctx.now()) return { stored, pending };
  await takeEffect(ctx, id);
  return { stored: await find(), pending: undefined };
}

const isUnchecked = (company: StaffCompany | undefined): boolean =>
  company !== undefined && company.representation !== 'confirmed';

/** True for its owner, who has not seen it since somebody acted on it. */
const isNewTo = (
  { actor }: Pick<ApplicationContext, 'actor'>,
  { assigneeId, version, seenBy, seenVersion }: Application,
): boolean => assigneeId === actor.id && !(seenBy === actor.id && seenVersion === version);

/** All that staff see of their own case. */
const closed: Omit<StaffCase, 'application' | 'terms'> = {
  ...{ own: true, recused: false, events: [], submissions: [], messages: [], notes: [], steps: [] },
  ...{ checklist: [], mayTick: false, owners: [], colleagues: [], recusals: [] },
  ...{ opinions: [], mayAsk: false },
  ...{ clock: undefined, light: undefined, company: undefined, pending: undefined },
};

async function readCompany(ctx: ApplicationContext, application: Application): Promise<StaffCompany | undefined> {
  const { organisationId } = application;
  const claim = organisationId ? await findClaim(ctx, organisationId) : undefined;
  if (!claim) return undefined;
  const isOpen = claim.representation === 'stated';
  return {
    ...claim,
    checks: await listChecks(ctx, claim.organisationId),
    mayCheck: isOpen && holds(ctx.actor, { application }, ['check']),
    mayReject: isOpen && overseenBy(ctx.actor) !== undefined,
  };
}

export const departmentsOf = ({ actor }: Pick<ApplicationContext, 'actor'>): string[] => [
  ...new Set(actor.posts.map(({ department }) => department)),
];
