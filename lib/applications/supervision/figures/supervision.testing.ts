import type { Database } from '#db/client.ts';
import { createRandom } from '#demonstration/random.ts';
import type { Application } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { addDays } from '#lib/kernel/day.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aFiling, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCast, along, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { applyTimeLimits } from '#lib/applications/system/apply-time-limits.ts';
import { recordDecided } from './record-decided.ts';

/** Courses that a licence case takes, some of them unfinished. */
const courses: StaffStep[][] = [
  [],
  ['request_correction'],
  ['accept'],
  ['accept'],
  ['accept', 'stop'],
  ['accept', 'stop', 'resume'],
  ['accept', 'propose'],
  ['accept', 'propose', 'send_back', 'propose', 'approve'],
  ['accept', 'propose', 'approve'],
  ['accept', 'propose', 'refuse'],
  ['accept', 'stop', 'resume', 'propose', 'approve', 'deliver'],
  ['not_accept'],
];

export const at = (day: string, hour = 10): string => `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`;

/** Cases of random courses and paces, made by the acts of several people, up to `today`. */
export async function randomCases(
  db: Database,
  { seed, count, today }: { seed: number; count: number; today: string },
): Promise<{ cast: Cast; made: Application[] }> {
  const random = createRandom(seed);
  const casts = [await aCast(db), await aCast(db)] as const;
  const made: Application[] = [];
  for (let index = 0; index < count; index += 1) {
    const cast = random.pick([...casts]);
    let day = addDays(today, -random.between(1, 40));
    let application = await aFiling(db, { ...licence, by: cast.citizen, at: at(day, 9) });
    for (const step of random.pick(courses)) {
      day = addDays(day, random.between(0, 5));
      if (day > today || (step === 'accept' && application.status !== 'submitted')) break;
      application = await along(db, application, { ...cast, steps: [step], at: at(day) });
    }
    made.push(application);
  }
  const night = contextOf(db, null, at(today));
  await applyTimeLimits(night);
  await recordDecided(night);
  return { cast: casts[0], made };
}
