// For the verification page: verifies what stands behind # in the address, what is pasted, a PDF, and what the camera sees.
// Keys and status list stand in the page, so that nothing of a document leaves the device and no network is needed.
import { findingOf, type Finding, type Speech } from '#app/_parts/documents/finding.ts';
import { checkDocument, type Trust } from '#lib/documents/credential/check-document.ts';
import { checkFile } from '#lib/documents/credential/sealed-file.ts';
import { documentIn, looksLikeJson } from '#lib/documents/credential/document-in.ts';
import { readStatusList } from '#lib/documents/credential/status-list.ts';
import type { PublishedTrust } from '#lib/documents/status.ts';
import type { Detector } from './scan.ts';

/** Set by app/[locale]/verification/verification-page.tsx. */
type Page = PublishedTrust & Speech & { offline: Finding };

const box = document.querySelector<HTMLElement>('[data-verification]');
if (box && 'subtle' in crypto) start(box);

function start(here: HTMLElement): void {
  const page = JSON.parse(here.dataset['verification'] ?? '{}') as Page;
  const trust = readTrust(page);
  // The part that reads credentials of others comes once somebody turns to the form, while there is a network.
  const fetchForeign = () => import('./foreign.ts').catch(() => ({ findForeign: () => page.offline }));
  const check = async (content: string | File) => {
    const now = new Date();
    const text = typeof content === 'string' ? content : await content.text();
    const foreign = looksLikeJson(text) && (await (await fetchForeign()).findForeign(text, page.locale));
    if (foreign) return show(foreign);
    const verdict = await (typeof content === 'string'
      ? checkDocument(documentIn(text), await trust, now)
      : checkFile(new Uint8Array(await content.arrayBuffer()), await trust, now));
    show(findingOf(verdict, page));
  };
  const checkAddress = () => {
    if (location.hash.length > 1) void check(location.hash);
  };
  addEventListener('hashchange', checkAddress);
  checkAddress();

  const form = here.querySelector('form');
  form?.addEventListener('focusin', fetchForeign);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // The fields of the form in their order; a file that nobody chose is empty.
    const [text, file] = [...new FormData(form).values()] as [string, File];
    void check(file.size > 0 ? file : text);
  });
  void offerCamera(here, (text) => void check(text));
}

async function readTrust({ issuer, keys: escaped, list }: Page): Promise<Trust> {
  const keys = escaped.map(({ iss = '', ...key }) => ({ ...key, iss: decodeURIComponent(iss) }));
  return { issuer, keys, statusList: await readStatusList(list, keys) };
}

/** Fills the place of app/_parts/documents/verdict-view.tsx. */
function show({ look, title, about, heading, lines }: Finding): void {
  const view = document.querySelector<HTMLElement>('#verdict');
  const template = view?.querySelector('template');
  const frame = view?.firstElementChild;
  if (!frame || !template) return;
  frame.className = `rounded border-2 px-5 py-4 ${look}`;
  fill(view.querySelectorAll('p, h2'), [title, about, heading]);
  const made = lines.map(({ label, value }) => {
    const line = template.content.cloneNode(true) as DocumentFragment;
    fill(line.querySelectorAll('dt, dd'), [label, value]);
    return line;
  });
  template.parentElement?.replaceChildren(template, ...made);
  view.hidden = false;
  view.focus();
}

const fill = (places: NodeListOf<Element>, texts: string[]): void =>
  places.forEach((place, index) => {
    place.textContent = texts[index] ?? '';
  });

/** Only where the browser itself reads codes. The part that scans is fetched at once, while there is a network. */
async function offerCamera(here: HTMLElement, seen: (text: string) => void): Promise<void> {
  const button = here.querySelector<HTMLElement>('[data-camera]');
  const { BarcodeDetector: detects } = globalThis as { BarcodeDetector?: Detector };
  if (!button || !detects || !('mediaDevices' in navigator)) return;
  const { scanWith } = await import('./scan.ts');
  button.hidden = false;
  button.addEventListener('click', () => void scanWith(detects, button, seen));
}
