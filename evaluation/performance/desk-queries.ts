import type { Database } from '#db/client.ts';
import { countQueues } from '#lib/applications/case/desk-count-store.ts';
import type { Queue, QueueFilter } from '#lib/applications/case/listed.ts';
import { listQueue, listUrgent, queueStates } from '#lib/applications/case/queue-store.ts';
import { listFound, measureHashes } from '#lib/applications/finding/finding-store.ts';
import { countDecided } from '#lib/applications/supervision/figures/decided-store.ts';
import { datesFrom } from '#lib/applications/supervision/figures/days.ts';
import { countOpen } from '#lib/applications/supervision/figures/open-store.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { colleague, reader, termsOfCases } from './desk-cases.ts';

export type Ask = (db: Database) => Promise<unknown>;

const desk = { departments: reader.posts.map(({ department }) => department), personId: reader.id };
const today = dayOf(new Date());

const filters: Record<string, QueueFilter> = {
  department: { department: 'market' },
  service: { service: 'service-10' },
  owner: { owner: colleague },
  overdue: { light: 'overdue' },
  near: { light: 'near' },
  normal: { light: 'normal' },
  paused: { light: 'paused' },
  language: { language: 'en' },
  message: { message: true },
  resubmitted: { resubmitted: true },
  'sent back': { sentBack: true },
};

const list =
  (queue: Queue, filter: QueueFilter = {}): Ask =>
  (db) =>
    listQueue(db, { ...desk, queue, filter, today }, { limit: 50 });

const queues = Object.keys(queueStates) as Queue[];
const narrowed = (['review', 'colleagues'] as const).flatMap((queue) =>
  Object.entries(filters).map(([name, filter]) => [`${queue}, ${name}`, list(queue, filter)] as const),
);

const reach = desk.departments.map((department) => ({ department, statuses: [...queueStates.review] }));
const urgent = { reach, personId: reader.id, except: reader.id, limit: 50 };

const find =
  (...hashes: bigint[]): Ask =>
  async (db) => {
    await measureHashes(db, hashes);
    await listFound(db, [{ by: 'text', hashes }], { ...desk, limit: 25 });
  };

/** Every queue, what each is narrowed to, the counts, the next case, and searches, by name. */
export const deskQueries: Record<string, Ask> = {
  ...Object.fromEntries(queues.map((queue) => [queue, list(queue)])),
  ...Object.fromEntries(narrowed),
  counts: (db) => countQueues(db, desk),
  'next case': (db) => listUrgent(db, { ...urgent, within: undefined }),
  'next case of a list': (db) => listUrgent(db, { ...urgent, within: { queue: 'review', today } }),
  'search, a number': find(termsOfCases.number(77)),
  'search, nothing found': find(termsOfCases.nothing),
  'search, a rare word': find(termsOfCases.rare),
  'search, a common word': find(termsOfCases.common),
  'search, a rare word and a common one': find(termsOfCases.rare, termsOfCases.common),
  'search, words that never stand together': find(termsOfCases.even, termsOfCases.odd),
};

const dates = datesFrom(today, readContent());
const overview =
  (departments: string[]): Ask =>
  (db) => {
    const scope = { departments, personId: reader.id };
    return Promise.all([countOpen(db, scope, dates), countDecided(db, scope, dates)]);
  };

/** What adds up all that is open and was decided in the last ninety days, and so grows with them. */
export const sums: Record<string, Ask> = {
  'supervision, one department': overview(['market']),
  'supervision, four departments': overview(desk.departments),
};
