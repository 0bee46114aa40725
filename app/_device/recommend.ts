// Beside a list of leads: puts in what this visit suggests, worked out here, and sends which guides it read, without saying
// whose.
import { unpack } from '#lib/recommendations/packed.ts';
import type { WeightsFile } from '#lib/recommendations/weights-file.ts';
import type { NamedService } from '#app/_recommend/named-services.ts';
import { pickLeads, type Lead } from '#app/_recommend/pick-leads.ts';
import type { LeadWords } from '#app/_recommend/words.ts';
import { sendWhenLeaving } from './send-basket.ts';
import { forgetVisits, isOff, readVisits, remember, switchOff } from './visits.ts';

function start(here: HTMLElement): void {
  const { recommend = '', place, about, without = '', words = '{}' } = here.dataset;
  // The page wrote them: app/_recommend/lead-list.tsx.
  const say = JSON.parse(words) as LeadWords;
  const lines = [...here.querySelectorAll('li')];
  const note = here.querySelector('[data-recommend-note]');
  const button = here.querySelector<HTMLElement>('[data-recommend-switch]');
  const asItWas = { note: note?.textContent ?? '', lines: lines.map((line) => [...line.children]) };

  const label = () => {
    if (button) button.textContent = isOff() ? say.turnOn : say.turnOff;
    button?.removeAttribute('hidden');
  };
  const show = async () => {
    const visits = isOff() ? [] : place === 'guide' && about ? remember(about) : readVisits();
    const isForYou = visits.some((id) => id !== about);
    label();
    const reader = { history: isForYou ? joined(visits, about) : [], about, without: without.split(' ') };
    const { leads, simulated } = isForYou || place === 'home' ? await pick(recommend, say, reader) : nothing;
    for (const [slot, line] of lines.entries()) line.replaceChildren(...contentOf(leads, slot, asItWas.lines));
    if (note)
      note.textContent =
        leads.length > 0
          ? (isForYou ? say.forYou : say.popular) + (simulated ? say.simulated : '')
          : isOff()
            ? say.off
            : asItWas.note;
  };
  // What cannot be worked out leaves the page as it came.
  const tryToShow = () => void show().catch(() => undefined);
  button?.addEventListener('click', () => {
    switchOff(!isOff());
    if (isOff()) forgetVisits();
    tryToShow();
  });
  tryToShow();
  sendWhenLeaving();
}

type Picked = { leads: Lead[]; simulated: boolean };
const nothing: Picked = { leads: [], simulated: false };

const joined = (visits: string[], about: string | undefined): string[] => [
  ...new Set([...visits, ...(about ? [about] : [])]),
];

async function pick(address: string, say: LeadWords, reader: Parameters<typeof pickLeads>[1]): Promise<Picked> {
  const [weights, services] = await Promise.all([
    read<WeightsFile>('/api/recommendations'),
    read<Record<string, NamedService>>(address),
  ]);
  const { rising, simulated } = weights;
  return { leads: pickLeads({ table: unpack(weights), rising, services, say }, reader), simulated };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  // Our own server's answer, in the shape that its route declares.
  return (await response.json()) as T;
}

/** The lead of a line, in its looks; as it was where there is no better list, nothing where the list is shorter. */
function contentOf(leads: Lead[], slot: number, asTheyWere: Element[][]): Element[] {
  const lead = leads[slot];
  if (!lead) return leads.length > 0 ? [] : (asTheyWere[slot] ?? []);
  const [link, reason] = (asTheyWere[slot] ?? []).map((element) => element.cloneNode() as Element);
  if (!link || !reason) return [];
  Object.assign(link, { href: lead.address, textContent: lead.name });
  // A device recommends the city's own services, named in the page's language.
  link.removeAttribute('lang');
  reason.textContent = lead.reason;
  return [link, reason];
}

function begin(): void {
  const box = document.querySelector<HTMLElement>('[data-recommend]');
  if (box) start(box);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
