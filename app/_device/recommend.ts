// Replaces a page's list of leads by those computed here from this visit, and sends which guides it
// read, without identity.
import { unpack } from '#lib/recommendations/device/packed.ts';
import type { Arm } from '#lib/recommendations/privacy/impression.ts';
import type { WeightsFile } from '#lib/recommendations/model/weights-file.ts';
import type { Place } from '#app/_parts/recommendations/lead-list.tsx';
import type { NamedService } from '#app/_parts/recommendations/named-services.ts';
import { pickLeads, type Lead, type Reader } from '#app/_parts/recommendations/pick-leads.ts';
import type { LeadWords } from '#app/_parts/recommendations/words.ts';
import { addToHistory, keepOnly, remembersLonger } from './history.ts';
import { viewOf } from './lead-view.ts';
import { sendWhenLeaving } from './send-basket.ts';
import { noteImpression } from './impression.ts';
import { isOff, readVisits, remember, switchOff } from './visits.ts';

/** The share of visit lists with a random last place. */
const explored = 0.05;

type Page = { address: string; place: Place; about: string | undefined; without: string[]; say: LeadWords };

function start(here: HTMLElement): void {
  const page = pageOf(here);
  const view = viewOf(here);
  const { say } = page;
  const show = async (): Promise<Arm> => {
    view.label(isOff() ? say.turnOn : say.turnOff);
    const read = readSoFar(page);
    const isForYou = read.some((id) => id !== page.about);
    const arm = !isForYou ? 'page' : Math.random() < explored ? 'explored' : 'visit';
    const { leads, simulated } = isForYou ? await pick(page, readerOf(page, read, arm)) : none;
    const note = remembersLonger() ? say.forYouLonger : say.forYou;
    view.put(leads, leads.length > 0 ? note + (simulated ? say.simulated : '') : isOff() ? say.off : undefined);
    return arm;
  };
  view.button?.addEventListener('click', () => {
    switchOff(!isOff());
    show().catch(() => undefined);
  });
  // On an error the page stays as served.
  show().then(
    (arm) => noteImpression(here, view.lines, arm),
    () => undefined,
  );
  sendWhenLeaving();
}

/** Set by app/_parts/recommendations/lead-list.tsx. */
function pageOf({ dataset }: HTMLElement): Page {
  const { recommend = '', place, about, without = '', words = '{}' } = dataset;
  return {
    address: recommend,
    place: place as Place,
    about,
    without: without.split(' '),
    say: JSON.parse(words) as LeadWords,
  };
}

/** The guides of this visit, the present one included, after the remembered history; empty if the reader opted out. */
function readSoFar({ place, about }: Page): string[] {
  const isGuide = place === 'guide' && about !== undefined;
  const before = addToHistory(isGuide ? [about] : []).map(([id]) => id);
  if (isOff()) return [];
  const visits = isGuide ? remember(about) : readVisits();
  return [...new Set([...before, ...visits])];
}

function readerOf({ about, without }: Page, read: string[], arm: Arm): Reader {
  const history = [...new Set([...read, ...(about ? [about] : [])])];
  return { history, about, without, chance: arm === 'explored' ? Math.random() : undefined };
}

type Picked = { leads: Lead[]; simulated: boolean };
const none: Picked = { leads: [], simulated: false };

async function pick({ address, say }: Page, reader: Reader): Promise<Picked> {
  const [weights, services] = await Promise.all([
    read<WeightsFile>('/api/recommendations'),
    read<Record<string, NamedService>>(address),
  ]);
  keepOnly((id) => services[id]?.isQuiet === false);
  const { rising, simulated } = weights;
  return { leads: pickLeads({ table: unpack(weights), rising, services, say }, reader), simulated };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  // Our own server's answer, in the shape that its route declares.
  return (await response.json()) as T;
}

function begin(): void {
  const box = document.querySelector<HTMLElement>('[data-recommend]');
  if (box) start(box);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
