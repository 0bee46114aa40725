import type { Database } from '#db/client.ts';
import { findApplication } from '#lib/applications/case/store.ts';
import { company } from '#lib/applications/testing/representation.testing.ts';
import { anOfficer, typed } from '#lib/applications/testing/staff.testing.ts';
import { aCityWithStaff, granted } from '#lib/applications/testing/testing.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { companyIn, counterPage, identityIn, papersOf } from './counter-page.ts';
import type { Filing } from './file-at-counter.ts';
import { openCounter } from './open-counter.ts';

/** Promised on the spot and decided by one person. */
export const atOnce = { service: 'remote-care-filing', department: 'healthcare-security' };

export const visitor = { name: '吴桂芳', residentId: '11010519491231002X', phone: '13812345678' };

/** An officer of a service with a draft at the counter, and everything typed and ticked that files it. */
export async function aCounter(
  db: Database,
  { service, department }: { service: string; department: string } = atOnce,
  by?: Actor,
): Promise<{ officer: Actor; filing: Filing }> {
  await aCityWithStaff(db);
  const officer = by ?? (await anOfficer(db, department, ['intake', 'reviewer']));
  const ctx = contextOf(db, officer);
  const { id } = granted(await openCounter(ctx, { service }));
  const draft = await findApplication(ctx, { id, of: undefined });
  if (!draft) throw new Error('The draft is gone');
  const { form } = draft;
  const raw: Raw = Object.assign({}, ...counterPage(form).fields.map((field) => typed(field)));
  const asked = identityIn(form);
  if (asked) Object.assign(raw, { [asked.name]: visitor.name, [asked.residentId]: visitor.residentId });
  if (asked) Object.assign(raw, { [asked.phone]: visitor.phone });
  const business = companyIn(form);
  if (business) Object.assign(raw, { [business.name]: company.name, [business.creditCode]: company.creditCode });
  const items = papersOf(form).map(({ item }) => item);
  return {
    officer,
    filing: {
      ...{ applicationId: id, raw, ticks: { received: items, verified: items } },
      ...{ letters: { locale: 'zh', email: undefined }, proxy: undefined, anyway: false },
      settlement: { step: 'approve', reason: '符合条件。', way: undefined, wayReason: '' },
    },
  };
}
