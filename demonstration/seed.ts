import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { addDays, dayOf, startOf, type Day } from '#lib/kernel/day.ts';
import type { WithFileStore } from '#lib/kernel/file-store.ts';
import type { Mailer } from '#lib/kernel/mailer.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { morningOf } from '#lib/applications/supervision/ladder/morning.ts';
import { escalate } from '#lib/applications/supervision/ladder/escalate.ts';
import { readFeed } from '#lib/applications/feed.ts';
import { documentReader, issueDocuments } from '#lib/documents/issue/issue-documents.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { recordDecided } from '#lib/applications/supervision/figures/record-decided.ts';
import { deliverLetters } from '#lib/notifications/deliver.ts';
import type { Database } from '#db/client.ts';
import { castAll, type Part } from './cast.ts';
import { calendar, catalogue } from './content.ts';
import { found } from './companies.ts';
import { daysBefore, moments, reach, workingDaysBefore } from './days.ts';
import { missSearches } from './misses.ts';
import { joining } from './joining.ts';
import { letADraftLie } from './lying-draft.ts';
import { makeMove } from './moves.ts';
import type { Stage } from './staged.ts';
import { settle } from './people.ts';
import { publications } from './publications.ts';
import { opinions } from './opinions.ts';
import { comeAndGo } from './come-and-go.ts';
import { declareAParent } from './relatives.ts';
import { createRandom, type Random } from './random.ts';
import { wordsOfGuides } from './guide-words.ts';
import { keepViews } from './views.ts';
import { simulateVisits } from './visits.ts';

type Happening = { at: Date; happen: (stage: Stage) => Promise<unknown> };

/** Moves per transaction. */
const batch = 40;

/**
 * Yunchuan, the demonstration's city, as of this morning: its people, its companies and 300 cases of the last 60 days.
 * Every case is made by the acts of its people, in order of time. Visits are generated, and marked so.
 */
export async function seed({
  db,
  vault,
  fileStore,
  now,
}: Pick<Context, 'db' | 'vault' | 'now'> & WithFileStore): Promise<void> {
  const today = dayOf(now());
  const random = createRandom(539_900);
  const { parts, staff } = await db.transaction((tx) => peopleAndPlans(tx, { vault, random, today }));
  const happenings = inOrder([
    ...parts.flatMap((part) => unfold(random, part, today)),
    ...nights(today),
    ...mornings(today),
    ...wordsOfGuides(staff, today),
    ...publications(staff, today),
    ...opinions(staff, today),
  ]);
  await play(db, { vault, random, fileStore }, happenings);
  const asToday = { db, vault, now: () => startOf(today) };
  await declareAParent(asToday, parts);
  await comeAndGo(asToday, staff, today);
  await letADraftLie(asToday, parts, today);
  await db.transaction((tx) => missSearches({ db: tx, vault, now }));
  await simulateVisits({ db, now });
}

async function peopleAndPlans(
  db: Database,
  { vault, random, today }: { vault: Vault; random: Random; today: Day },
): Promise<{ parts: Part[]; staff: Actor[] }> {
  const on = addDays(today, -reach - 30);
  const { citizens, staff } = await settle(db, { vault, random, on });
  await keepViews(db, staff, () => startOf(on));
  const companies = await found(db, { vault, citizens, on });
  return { parts: castAll({ random, citizens, companies, staff }), staff };
}

type Playing = { vault: Vault; random: Random } & WithFileStore;

async function play(db: Database, { vault, random, fileStore }: Playing, happenings: Happening[]) {
  for (let first = 0; first < happenings.length; first += batch)
    await db.transaction(async (tx) => {
      const inside = {
        db: joining(tx),
        vault,
        catalogue,
        calendar,
        random,
        fileStore,
        scanner: undefined,
        channels: [],
      };
      for (const { at, happen } of happenings.slice(first, first + batch)) await happen({ ...inside, now: () => at });
    });
}

/** Gives each move of a case a moment of its day. */
function unfold(random: Random, { on, plan }: Part, today: Day): Happening[] {
  const days = workingDaysBefore(today);
  const agos = [...new Set(plan.map(({ ago }) => Math.min(ago, days.length)))];
  return agos.flatMap((ago) => {
    const moves = plan.filter((planned) => Math.min(planned.ago, days.length) === ago);
    const times = moments(random, days[ago - 1] ?? today, moves.length);
    return moves.map(({ move }, index) => ({
      at: times[index] ?? startOf(today),
      happen: (stage: Stage) => makeMove(stage, on, move),
    }));
  });
}

/** Each night runs the jobs and sends the day's letters, the last time as today begins. */
const nights = (today: Day): Happening[] =>
  [...daysBefore(today), today].map((day) => ({
    at: startOf(day),
    happen: (stage) => endOfDay(stage, day >= addDays(today, -documentDays)),
  }));

/** Each morning the ladder of what is due is climbed. */
const mornings = (today: Day): Happening[] =>
  daysBefore(today).map((day) => ({ at: morningOf(day), happen: (stage) => escalate(stage) }));

async function endOfDay(stage: Stage, isLate: boolean): Promise<void> {
  await applyTimeLimits(stage);
  await (isLate ? issueDocuments({ ...stage, issuer }) : passOver(stage));
  await postLetters(stage);
  await deliverLetters(stage, { email: toNobody });
  await recordDecided(stage);
}

/** The city issues documents since then; what happened before has none. */
const documentDays = 21;

const issuer = new URL(process.env['AUTH_URL'] || 'http://localhost:3000').origin;

async function passOver(stage: Stage): Promise<void> {
  while (await readFeed(stage, documentReader));
}

/** The people of the demonstration have no mailboxes; their letters count as sent. */
const toNobody: Mailer = { send: () => Promise.resolve() };

const inOrder = (happenings: Happening[]): Happening[] =>
  happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
