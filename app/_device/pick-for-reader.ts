import { unpack } from '#lib/recommendations/device/packed.ts';
import type { WeightsFile } from '#lib/recommendations/model/weights-file.ts';
import type { NamedService } from '#app/_parts/recommendations/named-services.ts';
import { pickLeads, type Lead, type Reader } from '#app/_parts/recommendations/pick-leads.ts';
import { leadWords } from '#app/_parts/recommendations/words.ts';

/** Leads and what is said of them; without leads the page says what it was served with. */
export type Picked = { leads: Lead[]; note: string | undefined };

type Model = { weights: WeightsFile; services: Record<string, NamedService> };

/** The released weights, and the services named in the language that `address` is for. */
export async function fetchModel(address: string): Promise<Model> {
  const [weights, services] = await Promise.all([
    read<WeightsFile>('/api/recommendations'),
    read<Model['services']>(address),
  ]);
  return { weights, services };
}

/** `isLonger`: what is read comes from before this visit too. */
export function pickForReader(
  { weights, services }: Model,
  reader: Reader,
  { isLonger }: { isLonger: boolean },
): Picked {
  // The first part of every address; the page's own language may be a translation's.
  const say = leadWords[location.pathname.startsWith('/en') ? 'en' : 'zh'];
  const { rising, simulated } = weights;
  const leads = pickLeads({ table: unpack(weights), rising, services, say }, reader);
  const note = (isLonger ? say.forYouLonger : say.forYou) + (simulated ? say.simulated : '');
  return { leads, note: leads.length > 0 ? note : undefined };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  // Our own server's answer, in the shape that its route declares.
  return (await response.json()) as T;
}
