import type { Database } from '#db/client.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aPerson as aPersonWithAddress } from '#lib/identity/testing.ts';
import { answerInvitation } from '#lib/organisations/answer-invitation.ts';
import { invite } from '#lib/organisations/invite.ts';
import { findClaim, listMyInvitations } from '#lib/organisations/read.ts';
import { register } from '#lib/organisations/register.ts';
import type { Application } from '#lib/applications/application.ts';
import { confirmRepresentation } from '#lib/applications/representation/confirm-representation.ts';
import { rejectRepresentation } from '#lib/applications/representation/reject-representation.ts';
import { aFiling, anOfficer, businessLicence } from './staff.testing.ts';
import { aPerson, granted } from './testing.ts';

export const { department } = businessLicence;
export const company = { creditCode: '91539900MAC30001XF', name: '云川味道餐饮有限公司' };

export type Claimed = { organisationId: string; representative: Actor; filed: Application };

/** A company that somebody says they represent, with a licence case that waits for acceptance; nobody has checked it. */
export async function aClaim(db: Database, of = company): Promise<Claimed> {
  const representative = await aPerson(db, '陈立');
  const { id: organisationId } = granted(await register(contextOf(db, representative), of));
  return {
    organisationId,
    representative,
    filed: await aFiling(db, { ...businessLicence, by: representative, organisationId }),
  };
}

/** The membership of whoever represents a company now. */
export const claimOf = async (ctx: ApplicationContext, organisationId: string): Promise<string> =>
  (await findClaim(ctx, organisationId))?.membershipId ?? organisationId;

/** A member of staff's words after comparing a claim. */
export async function confirmAs(db: Database, actor: Actor, { organisationId, filed }: Claimed) {
  const ctx = contextOf(db, actor);
  const membershipId = await claimOf(ctx, organisationId);
  return confirmRepresentation(ctx, {
    ...{ applicationId: filed.id, membershipId, basis: 'register', note: '名称、代码、法定代表人与登记信息一致' },
  });
}

export async function rejectAs(db: Database, actor: Actor, { organisationId }: Claimed) {
  const ctx = contextOf(db, actor);
  const membershipId = await claimOf(ctx, organisationId);
  return rejectRepresentation(ctx, { organisationId, membershipId, reason: '登记的法定代表人另有其人' });
}

export const aSupervisor = (db: Database): Promise<Actor> => anOfficer(db, department, ['supervisor']);
export const anAdministrator = (db: Database): Promise<Actor> => anOfficer(db, '*', ['administrator']);

/** Somebody who accepted the representative's invitation to act for the company. */
export async function aHandlerOf(db: Database, { organisationId, representative }: Claimed): Promise<Actor> {
  const handler = await aPersonWithAddress(db);
  granted(await invite(contextOf(db, representative), { organisationId, email: handler.email, locale: 'zh' }));
  const ctx = contextOf(db, handler);
  const [invitation] = await listMyInvitations(ctx);
  granted(await answerInvitation(ctx, { invitationId: invitation?.id ?? '', answer: 'accept' }));
  return handler;
}
