import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { findPerson, holdPerson, type Person } from './store.ts';

/** Where somebody lives in the city: the stored value of a district, and the rest as typed. */
export type HomeAddress = { district: string; street: string };

export type Details = {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  residentId?: string | undefined;
  address?: HomeAddress | undefined;
  locale?: Locale | undefined;
};

type Own = Pick<Context, 'db' | 'vault' | 'actor'>;

export const findDetails = async (ctx: Own): Promise<Details> => detailsOf(ctx, await findPerson(ctx.db, ctx.actor.id));

export const holdDetails = async (ctx: Own): Promise<Details> => detailsOf(ctx, await holdPerson(ctx.db, ctx.actor.id));

function detailsOf({ vault }: Own, person: Person | undefined): Details {
  return {
    name: person?.name ?? undefined,
    email: person?.email ?? undefined,
    phone: person?.phone ? vault.open(person.phone, `people.phone:${person.id}`) : undefined,
    locale: person?.locale,
    residentId: person?.residentId ? vault.open(person.residentId, `people.residentId:${person.id}`) : undefined,
    // Only `saveDetails` writes it.
    address: person?.address
      ? (JSON.parse(vault.open(person.address, `people.address:${person.id}`)) as HomeAddress)
      : undefined,
  };
}
