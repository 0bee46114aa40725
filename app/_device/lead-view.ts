import type { Lead } from '#app/_parts/recommendations/pick-leads.ts';

/** A list of leads on the page, of app/_parts/recommendations/lead-list.tsx. */
export type LeadView = {
  lines: Element[];
  button: HTMLElement | null;
  /** Fills the lines with leads; no leads restore the page's list. A note of `undefined` restores the page's note. */
  put: (leads: Lead[], note: string | undefined) => void;
  label: (text: string) => void;
};

export function viewOf(here: HTMLElement): LeadView {
  const lines = [...here.querySelectorAll('li')];
  const note = here.querySelector('[data-recommend-note]');
  const button = here.querySelector<HTMLElement>('[data-recommend-switch]');
  const asItWas = { note: note?.textContent ?? '', lines: lines.map((line) => [...line.children]) };
  return {
    lines,
    button,
    put(leads, text) {
      for (const [slot, line] of lines.entries()) line.replaceChildren(...contentOf(leads, slot, asItWas.lines));
      if (note) note.textContent = text ?? asItWas.note;
    },
    label(text) {
      if (button) button.textContent = text;
      button?.removeAttribute('hidden');
    },
  };
}

/** A line with its lead; the page's own line without a better list, empty if the list is shorter. */
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
