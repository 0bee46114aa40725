import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { findPerson } from './store.ts';

/** What a person's account holds about them; empty where they gave nothing. */
export type Details = {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  residentId?: string | undefined;
  /** The language of letters. */
  locale?: Locale | undefined;
};

/** The actor's own details, opened. */
export async function findDetails({ db, vault, actor }: Pick<Context, 'db' | 'vault' | 'actor'>): Promise<Details> {
  const person = await findPerson(db, actor.id);
  return {
    name: person?.name ?? undefined,
    email: person?.email ?? undefined,
    phone: person?.phone ? vault.open(person.phone) : undefined,
    locale: person?.locale,
    residentId: person?.residentId ? vault.open(person.residentId) : undefined,
  };
}
