import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { record } from '#lib/audit/record.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { startOf, type Day } from '#lib/kernel/day.ts';
import { companyNames } from './names.ts';
import { creditCodeOf } from './numbers.ts';
import type { Citizen } from './people.ts';

export type Company = { id: string; name: string; creditCode: string; representative: Citizen; handler: Citizen };

/** The newest ones: their applications wait, and nobody has checked their representatives. */
const newcomers = 3;

export const areNew = (companies: Company[]): Company[] => companies.slice(-newcomers);
export const areKnown = (companies: Company[]): Company[] => companies.slice(0, -newcomers);

/** Fifteen companies as their representatives stated them; the first is the demonstration's, with its handler. */
export async function found(
  db: Database,
  { vault, citizens, on }: { vault: Vault; citizens: Citizen[]; on: Day },
): Promise<Company[]> {
  const at = (index: number): Citizen => {
    const citizen = citizens[index];
    if (!citizen) throw new Error('Yunchuan has too few citizens for its companies');
    return citizen;
  };
  const companies = companyNames.map((name, index) => ({
    ...{ id: newId(), name, creditCode: creditCodeOf(1001 + index * 7) },
    representative: at(index + 2),
    handler: at(index === 0 ? 1 : index + 20),
  }));
  await db
    .insert(organisations)
    .values(companies.map(({ id, name, creditCode }) => ({ id, name, creditCode, createdAt: startOf(on) })));
  await db.insert(memberships).values(
    companies.flatMap(({ id, representative, handler }) => [
      { organisationId: id, personId: representative.id, role: 'legal_representative' as const, since: startOf(on) },
      { organisationId: id, personId: handler.id, role: 'handler' as const, since: startOf(on) },
    ]),
  );
  for (const { id, representative, handler } of companies)
    for (const [{ id: actorId }, action] of [
      [representative, 'register_organisation'],
      [handler, 'accept_invitation'],
    ] as const)
      await record(db, vault, { actorId, action, subject: `organisation:${id}`, at: startOf(on) });
  return companies;
}
