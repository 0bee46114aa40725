import type { Context } from '#lib/kernel/context.ts';
import { dayOf, startOf } from '#lib/kernel/day.ts';
import type { Anchor } from './anchor.ts';
import {
  findLastBegun,
  findLastFinished,
  findMark,
  insertCheck,
  isRunning,
  lockRunning,
  saveCheck,
  saveMark,
  type Check,
} from './check-store.ts';
import { listLanes } from './store.ts';
import { verifyLane } from './verify-lane.ts';

type Working = Pick<Context, 'db' | 'vault' | 'now'>;

const hour = 3_600_000;

/** In the city's time. */
const nightly = 3 * hour;

/** More is not kept of what is wrong: where there is so much, the command names it all. */
const mostFaults = 100;

type Work = {
  /** Asked for once there is something to verify. */
  anchors?: () => Promise<Anchor[]>;
  /** Rows after which it goes on in the next round of jobs. */
  atMost?: number;
  /** What else is compared once the whole log was read; gives a line for each fault. */
  also?: () => Promise<string[]>;
};

/**
 * Works on the verification of the log that is due: all of it once a night, and every hour what was written since. It goes
 * on from round to round until every lane is read, and is given when it has ended.
 */
export async function checkLog(
  ctx: Working,
  { anchors, atMost = 200_000, also }: Work = {},
): Promise<Check | undefined> {
  const kind = await dueKind(ctx);
  if (kind) await insertCheck(ctx.db, { kind, startedAt: ctx.now(), left: await listLanes(ctx.db) });
  if (!(await isRunning(ctx.db))) return undefined;
  const outside = (await anchors?.()) ?? [];
  for (let read = 0; read < atMost;) {
    const step = await ctx.db.transaction((db) => readLane({ ...ctx, db }, outside));
    if (!step) return undefined;
    if (step.check.left.length === 0) return finish(ctx, step.check, also);
    read += step.rows;
  }
  return undefined;
}

/** Which verification is due; none while one of its kind is younger than that. */
async function dueKind({ db, now }: Working): Promise<Check['kind'] | undefined> {
  const at = now().getTime();
  const [whole, onward] = [await findLastBegun(db, 'whole'), await findLastBegun(db, 'onward')];
  const night = startOf(dayOf(now())).getTime() + nightly;
  if (!whole || (at >= night && whole.startedAt.getTime() < night)) return 'whole';
  const last = Math.max(whole.startedAt.getTime(), onward?.startedAt.getTime() ?? 0);
  return at - last >= hour ? 'onward' : undefined;
}

/** Reads the next lane of the running verification. */
async function readLane(ctx: Working, anchors: Anchor[]): Promise<{ check: Check; rows: number } | undefined> {
  const check = await lockRunning(ctx.db);
  if (!check) return undefined;
  const [lane, ...left] = check.left;
  if (lane === undefined) return { check, rows: 0 };
  const from = check.kind === 'onward' ? await findMark(ctx.db, lane) : undefined;
  const { rows, breaks, mark } = await verifyLane(ctx, lane, { anchors, from });
  if (breaks.length === 0) await saveMark(ctx.db, lane, mark);
  const faults = breaks.map(({ sequence, kind }) => `lane ${lane}, row ${sequence}: ${kind}`);
  const after = { ...check, left, rows: check.rows + rows, faults: [...check.faults, ...faults].slice(0, mostFaults) };
  await saveCheck(ctx.db, after);
  return { check: after, rows };
}

async function finish(ctx: Working, check: Check, also: Work['also']): Promise<Check | undefined> {
  const more = check.kind === 'whole' && also ? await also() : [];
  return ctx.db.transaction(async (db) => {
    const running = await lockRunning(db);
    if (running?.id !== check.id) return undefined;
    const faults = [...running.faults, ...more].slice(0, mostFaults);
    const finished = { ...running, faults, finishedAt: ctx.now() };
    await saveCheck(db, finished);
    return finished;
  });
}

export type LastChecks = Record<Check['kind'], Check | undefined>;

/** What the last verification of each kind found. */
export async function readChecks({ db }: Pick<Context, 'db'>): Promise<LastChecks> {
  return { whole: await findLastFinished(db, 'whole'), onward: await findLastFinished(db, 'onward') };
}

/** False while something was found that is not as it was written, or nothing was verified yet. */
export function isSound({ whole, onward }: LastChecks): boolean {
  if (!whole || whole.faults.length > 0) return false;
  return !onward || onward.startedAt < whole.startedAt || onward.faults.length === 0;
}
