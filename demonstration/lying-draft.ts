import { and, eq } from 'drizzle-orm';
import { applications } from '#db/schema/applications.ts';
import { lapseDrafts } from '#lib/applications/system/lapse-drafts.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import type { Part } from './cast.ts';
import { calendar, catalogue } from './content.ts';
import { demonstrationCitizens } from './demo-people.ts';

/** Days for which nobody has touched it, and since its holder was told. */
const lies = 82;
const told = 6;

/** A draft of somebody one can sign in as has lain for so long that it lapses soon; they were told. */
export async function letADraftLie(
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  parts: Part[],
  today: Day,
): Promise<void> {
  const shown = new Set(demonstrationCitizens.map(({ name }) => name));
  const draft = parts.find(
    ({ on, plan }) => shown.has(on.applicant.name) && plan.every(({ move }) => move === 'draft'),
  );
  if (!draft) throw new Error('Nobody in Yunchuan left a draft');
  const { applicant, service } = draft.on;
  const begun = startOf(addDays(today, -lies));
  const ofTheirs = and(eq(applications.applicantId, applicant.id), eq(applications.service, service));
  await db
    .update(applications)
    .set({ createdAt: begun, updatedAt: begun })
    .where(and(ofTheirs, eq(applications.status, 'draft')));
  await lapseDrafts({
    db,
    vault,
    catalogue,
    calendar,
    scanner: undefined,
    channels: [],
    now: () => startOf(addDays(today, -told)),
  });
}
