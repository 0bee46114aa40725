import type { Context } from '#lib/kernel/context.ts';
import { seedPeople } from './seed/people.ts';

/** Fills an empty, migrated database with the demonstration city as of `now`. */
export async function seed({ db, now }: Pick<Context, 'db' | 'vault' | 'now'>): Promise<void> {
  await seedPeople(db, now());
}
