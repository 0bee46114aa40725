// Replaces a page's list of leads by those computed here from this visit, and sends which guides it
// read, without identity.
import type { Arm } from '#lib/recommendations/privacy/impression.ts';
import type { Place } from '#app/_parts/recommendations/lead-list.tsx';
import type { Reader } from '#app/_parts/recommendations/pick-leads.ts';
import type { SwitchWords } from '#app/_parts/recommendations/words.ts';
import type { Picked } from './pick-for-reader.ts';
import { addToHistory, keepOnly, remembersLonger } from './history.ts';
import { viewOf } from './lead-view.ts';
import { sendWhenLeaving } from './send-basket.ts';
import { noteImpression } from './impression.ts';
import { isOff, readVisits, remember, switchOff } from './visits.ts';

/** The share of visit lists with a random last place. */
const explored = 0.05;

type Page = {
  address: string;
  place: Place;
  about: string | undefined;
  without: string[];
  say: Omit<SwitchWords, 'turnOff'>;
};

function start(here: HTMLElement): void {
  const page = pageOf(here);
  const view = viewOf(here);
  const { say } = page;
  const turnOff = view.button?.textContent ?? '';
  const show = async (): Promise<Arm> => {
    view.label(isOff() ? say.turnOn : turnOff);
    const read = readSoFar(page);
    const isForYou = read.some((id) => id !== page.about);
    const arm = !isForYou ? 'page' : Math.random() < explored ? 'explored' : 'visit';
    const { leads, note } = isForYou && view.lines.length > 0 ? await pick(page, readerOf(page, read, arm)) : none;
    view.put(leads, isOff() ? say.off : note);
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
  const { recommend = '', place, about, without = '', off = '', turnOn = '' } = dataset;
  return {
    address: recommend,
    place: place as Place,
    about,
    without: without.split(' '),
    say: { off, turnOn },
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

const none: Picked = { leads: [], note: undefined };

/** The model and its arithmetic come once there is something to reckon from. */
async function pick({ address }: Page, reader: Reader): Promise<Picked> {
  const { fetchModel, pickForReader } = await import('./pick-for-reader.ts');
  const model = await fetchModel(address);
  keepOnly((id) => model.services[id]?.isQuiet === false);
  return pickForReader(model, reader, { isLonger: remembersLonger() });
}

function begin(): void {
  const box = document.querySelector<HTMLElement>('[data-recommend]');
  if (box) start(box);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
