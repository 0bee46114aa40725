import { and, asc, eq } from 'drizzle-orm';
import { applications } from '#db/schema/applications.ts';
import { opinions as asked } from '#db/schema/opinions.ts';
import { askOpinion } from '#lib/applications/opinion/ask-opinion.ts';
import { giveOpinion } from '#lib/applications/opinion/give-opinion.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { startOf, type Day } from '#lib/kernel/day.ts';
import { workingDaysBefore } from './days.ts';
import { granted, type Stage } from './staged.ts';

type Question = { of: string; asks: string; question: string };

const answered: Question = {
  ...{ of: 'market', asks: 'fire' },
  question: '该场所后厨使用明火，请就消防安全条件提出意见。',
};
const reply = '已查验图纸：疏散通道宽度符合要求，厨房须配灭火毯和自动灭火装置，整改后可以同意。';

/** A reviewer of the demonstration owes it, as long as their colleague of that department is away. */
export const owed: Question = {
  ...{ of: 'hrss', asks: 'market' },
  question: '请核对该企业的登记状态是否正常、有无被列入经营异常名录。',
};

/** An opinion that one department asked of another, and was given. */
export function opinions(staff: Actor[], today: Day): { at: Date; happen: (stage: Stage) => Promise<unknown> }[] {
  const [yesterday = today, before = today] = workingDaysBefore(today);
  return [
    { at: atTen(before), happen: (stage) => ask(stage, staff, answered) },
    { at: atTen(yesterday), happen: (stage) => answer(stage, staff) },
  ];
}

const atTen = (day: Day): Date => new Date(startOf(day).getTime() + 10 * 3_600_000);

const findActor = (staff: Actor[], id: string | null): Actor | undefined => staff.find((person) => person.id === id);

/** The owner of the case that has waited longest asks. */
export async function ask(
  ctx: Omit<ApplicationContext, 'actor'>,
  staff: Actor[],
  { of, asks, question }: Question,
): Promise<void> {
  const open = await ctx.db
    .select({ id: applications.id, ownerId: applications.assigneeId })
    .from(applications)
    .where(and(eq(applications.department, of), eq(applications.status, 'accepted')))
    .orderBy(asc(applications.submittedAt), asc(applications.id));
  const found = open.find(({ ownerId }) => findActor(staff, ownerId));
  const actor = findActor(staff, found?.ownerId ?? null);
  if (!found || !actor) throw new Error(`Nobody asks ${asks} in ${of}`);
  granted(
    await askOpinion({ ...ctx, actor }, { applicationId: found.id, department: asks, question, days: 5 }),
    'asking',
  );
}

async function answer(stage: Stage, staff: Actor[]): Promise<void> {
  const [opinion] = await stage.db.select().from(asked);
  const actor = findActor(staff, opinion?.expertId ?? null);
  if (!opinion || !actor) throw new Error('Nobody in Yunchuan is asked');
  granted(await giveOpinion({ ...stage, actor }, { opinionId: opinion.id, reply }), 'an opinion');
}
