import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { applications } from '#db/schema/applications.ts';
import { recuse } from '#lib/applications/conflict/recuse.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { openStatuses } from '#lib/applications/life/states.ts';
import { setAbsence } from '#lib/applications/team/absences.ts';
import { readSample, recordFinding } from '#lib/applications/supervision/quality/quality.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import { calendar, catalogue } from './content.ts';
import { ask, owed } from './opinions.ts';
import { granted } from './staged.ts';

type Telling = Pick<Context, 'db' | 'vault' | 'now'>;

/** What happens at the desk beside the cases: somebody is away, an opinion is asked, somebody keeps away, and a decided case is looked at again. */
export async function comeAndGo(telling: Telling, staff: Actor[], today: Day): Promise<void> {
  const named = (name: string) => someone(staff, (actor) => actor.name === name);
  const as = (actor: Actor): ApplicationContext => ({
    ...telling,
    catalogue,
    calendar,
    scanner: undefined,
    channels: [],
    actor,
  });
  // The colleague is away first, so that somebody of the demonstration is asked for the opinion.
  const reviewer = named('赵文清');
  const colleague = someone(staff, ({ posts, id }) => id !== reviewer.id && posts.length === 1 && isReviewer(posts));
  await beAway(as(colleague), reviewer, today);
  await ask(as(reviewer), staff, owed);
  await keepAway(as(reviewer));
  await lookAgain(as(named('吴静怡')));
}

const isReviewer = (posts: Actor['posts']): boolean =>
  posts.some(({ department, post }) => department === 'market' && post === 'reviewer');

function someone(staff: Actor[], is: (actor: Actor) => boolean): Actor {
  const found = staff.find(is);
  if (!found) throw new Error('Yunchuan lacks somebody at the desk');
  return found;
}

/** A reviewer is away for a week, and one of the demonstration stands in. */
async function beAway(ctx: ApplicationContext, deputy: Actor, today: Day): Promise<void> {
  const days = { fromDay: today, untilDay: addDays(today, 7) };
  granted(await setAbsence(ctx, { personId: ctx.actor.id, deputyId: deputy.id, ...days }), 'an absence');
}

/** A reviewer knows the representative of a company, and keeps away from its case, which a colleague has. */
async function keepAway(ctx: ApplicationContext): Promise<void> {
  const { db, actor } = ctx;
  const [found] = await db
    .select({ reference: applications.reference })
    .from(applications)
    .where(
      and(
        eq(applications.department, 'market'),
        inArray(applications.status, openStatuses),
        ne(applications.assigneeId, actor.id),
      ),
    )
    .orderBy(asc(applications.submittedAt), asc(applications.id))
    .limit(1);
  const recusal = {
    reference: found?.reference ?? '',
    personId: actor.id,
    reason: '与申请企业的法定代表人是大学同学。',
  };
  granted(await recuse(ctx, recusal), 'a recusal');
}

/** A supervisor looks at a decided case that was drawn. */
async function lookAgain(ctx: ApplicationContext): Promise<void> {
  const [drawn] = (await readSample(ctx))?.waiting ?? [];
  if (!drawn) throw new Error('No case of the demonstration is drawn');
  const words = '结论正确。决定书没有写明犬牌怎样更换，请在下次的理由里补上。';
  granted(await recordFinding(ctx, { applicationId: drawn.id, verdict: 'fault', words }), 'a finding');
}
