import type { ApplicationContext } from '#lib/applications/context.ts';
import type { AccountDetail } from '#lib/forms/account-detail.ts';
import { birthDateIn, residentIdFault, sexIn } from '#lib/identifiers/resident-id.ts';
import { findDetails, type Details } from '#lib/identity/details.ts';
import { addMonths, dayOf, type Day } from '#lib/kernel/day.ts';
import { listMyOrganisations } from '#lib/organisations/read.ts';

/** Answers as they would be typed. */
type Answers = Partial<Record<AccountDetail, string>>;

/** What the actor's account says of them and of whom they act for; nothing is kept of it, and nobody else can ask. */
export async function findAccountAnswers(ctx: ApplicationContext): Promise<Answers> {
  const organisations = await listMyOrganisations(ctx.db, ctx.actor.id);
  return {
    ...ofPerson(await findDetails(ctx), ctx),
    ...ofOrganisations(organisations.map(({ creditCode }) => creditCode)),
  };
}

type City = Pick<ApplicationContext, 'now' | 'catalogue'>;

function ofPerson({ residentId, address }: Details, { now, catalogue }: City): Answers {
  const livesHere = address && Object.hasOwn(catalogue.city.districts, address.district);
  return { ...(livesHere && { 'person.lives-in-city': 'yes' }), ...(residentId && ofNumber(residentId, dayOf(now()))) };
}

function ofNumber(number: string, today: Day): Answers {
  if (residentIdFault(number, today)) return {};
  const age = String(ageOf(birthDateIn(number), today));
  return {
    'person.age': age,
    [sexIn(number) === 'male' ? 'person.age-of-man' : 'person.age-of-woman']: age,
    // Numbers that begin with 8 and 9 are those of residence permits.
    ...(/^[1-7]/.test(number) && { 'person.citizen': 'yes' }),
  };
}

function ageOf(birth: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return addMonths(birth, years * 12) > today ? years - 1 : years;
}

/** The first sign of a code says who keeps the register (9: of businesses), the second what is registered (2: an individual). */
const ofOrganisations = (codes: string[]): Answers => ({
  ...(codes.some((code) => code.startsWith('9')) && { 'organisation.licensed': 'yes' }),
  ...(codes.length > 0 &&
    codes.every((code) => code.startsWith('92')) && { 'organisation.individual-business': 'yes' }),
});
