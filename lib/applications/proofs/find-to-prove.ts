import type { Application } from '#lib/applications/application.ts';
import { findMine, listEvents, lockMine } from '#lib/applications/case/store.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { openPages } from '#lib/applications/correction.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { givenAddresses, type GivenAddress } from '#lib/forms/proved-answers.ts';
import { codeUntil, type CodeUse } from '#lib/identity/one-time-code.ts';
import { toProve } from './to-prove.ts';

/** A question of an application that wants its address proved. */
export type ProofOf = { applicationId: string; field: string };

/** `isProved`: nothing is left to do. */
export type Found = { application: Application; given: GivenAddress; isProved: boolean };

/** The address that a question is answered with, of an application of one's own in which it may be answered now. */
export async function findToProve(
  ctx: ApplicationContext,
  { applicationId: id, field, lock = false }: ProofOf & { lock?: boolean },
): Promise<Found | undefined> {
  const mine = { id, personId: ctx.actor.id };
  const application = lock ? (await lockMine(ctx, mine))?.application : await findMine(ctx, mine);
  if (!application) return undefined;
  const events = application.status === 'draft' ? [] : await listEvents(ctx, id);
  const pages = openPages(application, events, asOf(ctx));
  const given = givenAddresses(pages, onlyTaken(application.form, application.answers));
  const found = given.find((one) => one.field.id === field);
  const open = toProve(application, { pages, channels: ctx.channels });
  return found && { application, given: found, isProved: !open.some((one) => one.field.id === field) };
}

/** The use of a code for an address: in this application, by this person. */
export const codeUse = ({ actor }: ApplicationContext, { application, given }: Found): CodeUse => ({
  ...{ purpose: 'proof', address: given.address },
  holder: `${application.id}:${actor.id}`,
});

/** The moment until which a code that was sent can be used; none where there is no such code. */
export const codeSentUntil = (ctx: ApplicationContext, found: Found): Promise<Date | undefined> =>
  codeUntil(ctx, codeUse(ctx, found));
