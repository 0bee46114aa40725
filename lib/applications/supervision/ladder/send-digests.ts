import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import { addDays, dayOf, type Day } from '#lib/kernel/day.ts';
import { enterInbox } from '#lib/notifications/notify.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import type { Clockwork } from '#lib/applications/system/each-case.ts';
import { digestFacts, digestLetter, dueOf, type Addresses, type Digest } from './digest-letter.ts';
import { insertDigest, listDueToday, listUrgentOf } from './digest-store.ts';
import { letters } from './letters.ts';
import { isTime, morningOf } from './morning.ts';
import { readMyQuestionsOf } from './read-escalations.ts';

/**
 * The letters of the morning: on working days from half past eight one to each member of staff who has something due or is
 * asked something, and none to the others. Gives how many were written.
 */
export async function sendDigests(ctx: Clockwork, addresses: Addresses): Promise<number> {
  if (!isTime(ctx)) return 0;
  const today = dayOf(ctx.now());
  let written = 0;
  for (const personId of await listDueToday(ctx.db, today))
    if (await ctx.db.transaction((db) => sendDigest({ ...ctx, db }, { personId, today, addresses }))) written += 1;
  return written;
}

type Sending = { personId: string; today: Day; addresses: Addresses };

async function sendDigest(ctx: Clockwork, { personId, today, addresses }: Sending): Promise<boolean> {
  if (!(await insertDigest(ctx.db, { personId, day: today, at: ctx.now() }))) return false;
  const digest = await digestOf(ctx, { personId, today });
  if (digest.overdue.length + digest.near.length + digest.questions.length === 0) return false;
  const { email, locale } = await findAddressee(ctx.db, personId);
  await enterInbox(ctx, personId, { applicationId: null, occasion: letters.morning, facts: digestFacts(digest) });
  if (email)
    await postLetter(
      ctx,
      { to: email, ...digestLetter(ctx, digest, { locale, addresses }) },
      // Tomorrow has a letter of its own.
      { expiresAt: morningOf(addDays(today, 1)) },
    );
  return true;
}

const mostCases = 200;

async function digestOf(ctx: Clockwork, { personId, today }: Omit<Sending, 'addresses'>): Promise<Digest> {
  const due = await withCurrentDates(ctx, await listUrgentOf(ctx.db, personId, { today, limit: mostCases }));
  const isLate = ({ dueOn }: Pick<Row, 'dueOn'>): boolean => dueOn !== null && dueOn < today;
  const said = (row: Pick<Row, 'id' | 'reference' | 'dueOn' | 'service'>) => dueOf(row, nameOf(ctx, row.service));
  const questions = await readMyQuestionsOf(ctx, personId);
  return {
    today,
    overdue: due.filter(isLate).map(said),
    near: due.filter((row) => !isLate(row)).map(said),
    questions: questions.map(({ about }) => said(about)),
  };
}

const nameOf = ({ catalogue }: WithCatalogue, service: string) =>
  catalogue.findGuide(service)?.name ?? { zh: service, en: service };
