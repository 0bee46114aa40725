import { isMissing } from '#lib/applications/checklist/checklist.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { tickCheck } from '#lib/applications/staff/tick-check.ts';
import type { Database } from '#db/client.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Result } from '#lib/kernel/result.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { agree } from '#lib/applications/staff/agree.ts';
import { correctDecision } from '#lib/applications/after-decision/correct-decision.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { deliver } from '#lib/applications/after-decision/deliver.ts';
import { askForExtension, declineExtension, extend } from '#lib/applications/staff/extend.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { listColleagues } from '#lib/applications/staff/colleagues.ts';
import { handOver } from '#lib/applications/staff/hand-over.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { reopen } from '#lib/applications/after-decision/reopen.ts';
import { resume } from '#lib/applications/staff/resume.ts';
import { returnFiling } from '#lib/applications/intake/return-filing.ts';
import { askForRevocation, revoke, uphold } from '#lib/applications/after-decision/revoke.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import type { OnCase } from '#lib/applications/staff/staff-act.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { takeOver } from '#lib/applications/staff/take-over.ts';
import { aDraft, aFiling, anOfficer, licence } from './staff.testing.ts';
import { aPerson, granted } from './testing.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';

const reason = '理由';

/** Each step of staff, by its act, with something to say. */
export const take: Record<StaffStep, (ctx: ApplicationContext, on: OnCase) => Promise<Result<Application>>> = {
  accept: (ctx, on) => acceptFiling(ctx, { ...on, missing: 'received' }),
  not_accept: (ctx, on) => notAccept(ctx, { ...on, reason }),
  return: (ctx, on) => returnFiling(ctx, { ...on, reason, rightBody: '省级主管部门' }),
  request_correction: (ctx, on) => requestCorrection(ctx, { ...on, items: [{ page: 'address', what: reason }] }),
  take_over: (ctx, on) => takeOver(ctx, { ...on, reason }),
  hand_over: async (ctx, on) =>
    handOver(ctx, { ...on, to: (await listColleagues(ctx, on.applicationId))[0]?.id ?? '', reason }),
  stop: (ctx, on) => stop(ctx, { ...on, ground: 'inspection', reason }),
  resume,
  ask_extension: (ctx, on) => askForExtension(ctx, { ...on, days: 5, reason }),
  extend: (ctx, on) => extend(ctx, { ...on, days: 5, reason }),
  decline_extension: (ctx, on) => declineExtension(ctx, { ...on, reason }),
  propose: (ctx, on) => propose(ctx, { ...on, outcome: 'approve', reason }),
  agree: (ctx, on) => agree(ctx, { ...on, reason }),
  send_back: (ctx, on) => sendBack(ctx, { ...on, reason }),
  approve: (ctx, on) => decide(ctx, { ...on, outcome: 'approve', reason }),
  refuse: (ctx, on) => decide(ctx, { ...on, outcome: 'refuse', reason }),
  deliver: (ctx, on) => deliver(ctx, { ...on, way: 'post', reason: '' }),
  reopen: (ctx, on) => reopen(ctx, { ...on, reason }),
  correct: (ctx, on) => correctDecision(ctx, { ...on, error: '日期', text: '更正后的理由' }),
  ask_revocation: (ctx, on) => askForRevocation(ctx, { ...on, reason }),
  uphold: (ctx, on) => uphold(ctx, { ...on, reason }),
  revoke: (ctx, on) => revoke(ctx, { ...on, reason }),
};

const ways: Record<Exclude<Status, 'draft' | 'withdrawn' | 'lapsed'>, StaffStep[]> = {
  submitted: [],
  correction_requested: ['request_correction'],
  not_accepted: ['not_accept'],
  returned: ['return'],
  accepted: ['accept'],
  in_review: ['accept', 'propose', 'send_back'],
  stopped: ['accept', 'stop'],
  extension_asked: ['accept', 'ask_extension'],
  awaiting_approval: ['accept', 'propose'],
  approved: ['accept', 'propose', 'approve'],
  refused: ['accept', 'propose', 'refuse'],
  delivered: ['accept', 'propose', 'approve', 'deliver'],
  revocation_asked: ['accept', 'propose', 'approve', 'deliver', 'ask_revocation'],
  revoked: ['accept', 'propose', 'approve', 'deliver', 'ask_revocation', 'revoke'],
};

export type Cast = { citizen: Actor; officer: Actor; approver: Actor };

/** A citizen, an officer with every role, and a second one who decides. */
export const aCast = async (db: Database, { department } = licence): Promise<Cast> => ({
  citizen: await aPerson(db, '张三'),
  officer: await anOfficer(db, department),
  approver: await anOfficer(db, department, ['approver']),
});

/** A licence case that has come as far as `status`, by the acts. */
export async function aCaseIn(db: Database, status: Status, cast: Cast): Promise<Application> {
  const filing = { ...licence, by: cast.citizen };
  if (status === 'draft') return aDraft(db, filing);
  const filed = await aFiling(db, filing);
  if (status === 'withdrawn')
    return granted(await withdraw(contextOf(db, cast.citizen), { applicationId: filed.id, reason }));
  if (status === 'lapsed') return lapsed(db, filed, cast);
  return along(db, filed, { ...cast, steps: ways[status] });
}

const ofOwner: StaffStep[] = ['propose', 'ask_extension'];
const ofSecond: StaffStep[] = ['agree', 'approve', 'refuse', 'decline_extension', 'uphold', 'revoke'];

/** Filings whose papers have arrived. */
export async function wholeFilings(db: Database, cast: Cast, count: number): Promise<Application[]> {
  const made: Application[] = [];
  while (made.length < count) made.push(await aCaseIn(db, 'submitted', cast));
  const ctx = contextOf(db, cast.officer);
  for (const { id } of made)
    for (const { item } of (await readCase(ctx, id))?.checklist.filter(isMissing) ?? [])
      granted(await tickCheck(ctx, { applicationId: id, item, mark: 'received', isOn: true }));
  return made;
}

/** Takes the steps one after the other; the second officer decides. */
export async function along(
  db: Database,
  filed: Application,
  { officer, approver, steps, at }: Omit<Cast, 'citizen'> & { steps: StaffStep[]; at?: string },
): Promise<Application> {
  let application = filed;
  for (const step of steps) {
    const actor = ofSecond.includes(step) ? approver : officer;
    const ctx = contextOf(db, actor, at);
    if (ofOwner.includes(step) && application.assigneeId !== actor.id)
      application = granted(await takeOver(ctx, { ...seen(application), reason }));
    application = granted(await take[step](ctx, seen(application)));
  }
  return application;
}

export const seen = ({ id, version }: Application): OnCase => ({ applicationId: id, version });

async function lapsed(db: Database, filed: Application, cast: Cast): Promise<Application> {
  await along(db, filed, { ...cast, steps: ['request_correction'] });
  await applyTimeLimits(contextOf(db, null, '2027-02-01T00:10:00+08:00'));
  const found = await findApplication(contextOf(db, null), { id: filed.id, of: undefined });
  if (!found) throw new Error('The case is gone');
  return found;
}
