import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { ShownProof } from '#lib/forms/proof.ts';
import { givenAddresses, type GivenAddress } from '#lib/forms/proved-answers.ts';
import { readProvedEmail } from '#lib/identity/proved-email.ts';
import type { Channel } from '#lib/kernel/channels.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Proof } from '#lib/applications/proof.ts';

type Proved = Pick<Application, 'form' | 'answers' | 'proofs'>;

/** The addresses on these pages that are not proved, as far as a code can be sent there. */
export function toProve(
  { form, answers, proofs }: Proved,
  { pages, channels }: { pages: FormPage[]; channels: readonly Channel[] },
): GivenAddress[] {
  const known = new Set(proofs.map(({ address }) => address));
  return givenAddresses(pages, onlyTaken(form, answers)).filter(
    ({ field, address }) => channels.includes(field.kind) && !known.has(address),
  );
}

/**
 * The proofs that hold: those of addresses that are still answered, and of the address with which the actor signs in, for
 * which nobody needs a code.
 */
export async function currentProofs(
  { db, actor }: Pick<ApplicationContext, 'db' | 'actor'>,
  { form, answers, proofs }: Proved,
): Promise<Proof[]> {
  const given = givenAddresses(form.pages, answers);
  const kept = proofs.filter((proof) => given.some(({ address }) => address === proof.address));
  const open = given.filter(({ field, address }) => field.kind === 'email' && !isProved(kept, address));
  if (open.length === 0) return kept;
  const own = await readProvedEmail(db, actor.id);
  return own && open.some(({ address }) => address === own.address)
    ? [...kept, { address: own.address, by: 'account', at: own.at.toISOString() }]
    : kept;
}

const isProved = (proofs: Proof[], address: string): boolean => proofs.some((proof) => proof.address === address);

/** The proofs of addresses by their questions, as people are shown them. */
export function shownProofs({ form, answers, proofs }: Proved): Map<string, ShownProof> {
  const given = givenAddresses(form.pages, onlyTaken(form, answers));
  return new Map(
    given.flatMap(({ field, address }) => {
      const proof = proofs.find((one) => one.address === address);
      return proof ? [[field.id, { by: proof.by, on: dayOf(new Date(proof.at)) }] as const] : [];
    }),
  );
}
