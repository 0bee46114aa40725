// On a guide: puts in what this visit suggests, worked out here, and sends which guides it read, without saying whose.
import { choose } from '#lib/recommendations/choose.ts';
import { unpack, type Table } from '#lib/recommendations/packed.ts';
import type { WeightsFile } from '#lib/recommendations/weights-file.ts';
import type { Recommendation } from '#lib/recommendations/recommend.ts';
import type { RecommendWords } from '#app/_recommend/words.ts';
import type { NamedService } from '#app/_recommend/named-services.ts';
import { sendWhenLeaving } from './send-basket.ts';
import { forgetVisits, isOff, remember, switchOff } from './visits.ts';

type Services = Record<string, NamedService>;

const nothing = { found: [], simulated: false };

const box = document.querySelector<HTMLElement>('[data-recommend]');
if (box) start(box);

function start(here: HTMLElement): void {
  const { visit = '', recommend = '', words = '{}' } = here.dataset;
  // The page wrote them: app/_recommend/related.tsx.
  const say = JSON.parse(words) as RecommendWords;
  const lines = [...here.querySelectorAll('li')];
  const asTheyWere = lines.map((line) => [...line.childNodes]);
  const note = here.querySelector('[data-recommend-note]');
  const button = here.querySelector<HTMLElement>('[data-recommend-switch]');

  const show = async () => {
    const off = isOff();
    const history = off ? [] : remember(visit);
    const { found, simulated } = history.length > 1 ? await leads(recommend, history, visit) : nothing;
    for (const [place, line] of lines.entries())
      line.replaceChildren(...(found[place] ? lineOf(found[place], say) : (asTheyWere[place] ?? [])));
    if (note)
      note.textContent = off ? say.off : found.length === 0 ? say.forAll : simulated ? say.simulated : say.forYou;
    if (button) button.textContent = off ? say.turnOn : say.turnOff;
    button?.removeAttribute('hidden');
  };
  button?.addEventListener('click', () => {
    switchOff(!isOff());
    if (isOff()) forgetVisits();
    void show();
  });
  // What cannot be worked out leaves the page as it came.
  show().catch(() => undefined);
  sendWhenLeaving();
}

type Lead = { service: NamedService; because: NamedService | undefined; event: string | undefined };

async function leads(
  address: string,
  history: string[],
  visit: string,
): Promise<{ found: Lead[]; simulated: boolean }> {
  const [packed, services] = await Promise.all([read<WeightsFile>('/api/recommendations'), read<Services>(address)]);
  const table = unpack(packed);
  const audience = services[visit]?.audience ?? [];
  const isShown = (item: number) => {
    const service = services[table.items[item] ?? ''];
    return service !== undefined && service.isShown && service.audience.some((who) => audience.includes(who));
  };
  const items = history.map((id) => table.items.indexOf(id)).filter((item) => item >= 0);
  const found = choose(table, items, isShown).flatMap((chosen) => leadOf(chosen, { table, services, history }));
  return { found, simulated: packed.simulated };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  // Our own server's answer, in the shape that its route declares.
  return (await response.json()) as T;
}

type Known = { table: Table; services: Services; history: string[] };

function leadOf({ item, because }: Recommendation, { table, services, history }: Known): Lead[] {
  const service = services[table.items[item] ?? ''];
  if (!service) return [];
  const events = new Set(history.flatMap((id) => services[id]?.events ?? []));
  return [
    {
      service,
      because: because === undefined ? undefined : services[table.items[because] ?? ''],
      event: service.events.find((event) => events.has(event)),
    },
  ];
}

function lineOf({ service, because, event }: Lead, say: RecommendWords): HTMLElement[] {
  const link = document.createElement('a');
  Object.assign(link, { href: service.address, textContent: service.name });
  link.className = 'line-clamp-1 font-semibold elder:line-clamp-2';
  const reason = document.createElement('p');
  reason.className = 'line-clamp-1 text-small text-quiet';
  reason.textContent = because ? say.seen.replace('{it}', because.name) : event ? say.event.replace('{it}', event) : '';
  return [link, reason];
}
