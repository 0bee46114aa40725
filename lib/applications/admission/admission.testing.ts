import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { insertDraft } from '#lib/applications/case/store.ts';
import { aCitizen, aFilledDraft, aPerson, find, permit } from '#lib/applications/testing/testing.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';

type Rules = Partial<Pick<Guide, 'planned' | 'rounds' | 'seats' | 'once'>>;

/** The city, with rules of when, how many and how often for one service. */
export const rationing = (rules: Rules, service = permit) =>
  testContent().catalogue.revised((data) => ({
    ...data,
    services: data.services.map((one) => (one.id === service && !one.fixture ? { ...one, ...rules } : one)),
  }));

export const under = (ctx: ApplicationContext, rules: Rules): ApplicationContext => ({
  ...ctx,
  catalogue: rationing(rules),
});

type Ready = { ctx: ApplicationContext; applicationId: string };

/** So many people, or one, each with a permit that is filled in and not sent; all state the same number. */
export async function readyDrafts(
  db: Database,
  count: number,
  { isOne = false, ...rules }: Rules & { isOne?: boolean },
): Promise<Ready[]> {
  const first = await aCitizen(db);
  const { answers, form, department } = await find(db, await aFilledDraft(first));
  const drafts: Ready[] = [];
  for (let number = 1; number <= count; number += 1) {
    const actor = isOne ? first.actor : await aPerson(db, `街坊${number}`);
    const ctx = under(contextOf(db, actor, first.now().toISOString()), rules);
    const id = newId();
    const of = { service: permit, department, applicantId: actor.id, organisationId: null, applicantName: actor.name };
    await insertDraft(ctx, { id, ...of, locale: 'zh', answers, form, at: ctx.now() });
    drafts.push({ ctx, applicationId: id });
  }
  return drafts;
}
