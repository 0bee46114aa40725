import type { Vault } from '#lib/kernel/vault.ts';
import type { SealedDetails } from './store.ts';

type Numbers = { phone?: string | undefined; residentId?: string | undefined };

/** The telephone and identity number of a person as they are stored. If there is no identity number, the one on file stays. */
export const sealedNumbers = (
  vault: Vault,
  id: string,
  { phone, residentId }: Numbers,
): Pick<SealedDetails, 'phone' | 'residentId' | 'residentIdHash'> => ({
  phone: phone ? vault.seal(phone, `people.phone:${id}`) : null,
  ...(residentId && {
    residentId: vault.seal(residentId, `people.residentId:${id}`),
    residentIdHash: vault.hash(`resident-id:${residentId}`),
  }),
});
