import type { Database } from '#db/client.ts';
import { listPeopleAt } from './store.ts';

const host = 'demo.tongban.example';

/** Two reviewers, so that one can take a case over from the other. */
export const demoRoles = [
  ...(['citizen', 'handler', 'intake', 'reviewer', 'approver', 'supervisor', 'administrator'] as const),
  'second-reviewer',
] as const;
export type DemoRole = (typeof demoRoles)[number];
export type DemoPerson = { id: string; name: string; role: DemoRole };

/** The people of the demonstration; anybody may sign in as them there. */
export async function listDemoPeople(db: Database): Promise<DemoPerson[]> {
  const found = await listPeopleAt(db, host);
  return demoRoles.flatMap((role) =>
    found.filter(({ email }) => email === `${role}@${host}`).map(({ id, name }) => ({ id, name: name ?? role, role })),
  );
}
