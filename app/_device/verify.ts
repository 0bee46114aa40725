// For the verification page: verifies what stands behind # in the address, what is pasted, a PDF, and what the camera sees.
// Keys and status list stand in the page, so that nothing of a document leaves the device and no network is needed.
import { checkDocument, type Trust, type Verdict } from '#lib/documents/credential/check-document.ts';
import { checkFile } from '#lib/documents/credential/sealed-file.ts';
import { documentIn } from '#lib/documents/credential/document-in.ts';
import { readStatusList } from '#lib/documents/credential/status-list.ts';
import type { LineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';
import type { PublishedTrust } from '#lib/documents/status.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Detector } from './scan.ts';

/** Set by app/[locale]/verification/verification-page.tsx. */
type Page = PublishedTrust & {
  locale: Locale;
  words: Record<Verdict['state'], { title: string; about: string }>;
  looks: Record<Verdict['state'], string>;
  lines: LineWords;
};

const box = document.querySelector<HTMLElement>('[data-verification]');
if (box && 'subtle' in crypto) start(box);

function start(here: HTMLElement): void {
  const page = JSON.parse(here.dataset['verification'] ?? '{}') as Page;
  const trust = readTrust(page);
  const check = async (content: string | Uint8Array) => {
    const now = new Date();
    const verdict = await (typeof content === 'string'
      ? checkDocument(documentIn(content), await trust, now)
      : checkFile(content, await trust, now));
    show(page, verdict);
  };
  const checkAddress = () => {
    if (location.hash.length > 1) void check(location.hash);
  };
  addEventListener('hashchange', checkAddress);
  checkAddress();

  const form = here.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const [text, file] = [new FormData(form).get('text'), new FormData(form).get('file')];
    if (file instanceof File && file.size > 0) void file.arrayBuffer().then((bytes) => check(new Uint8Array(bytes)));
    else void check(typeof text === 'string' ? text : '');
  });
  void offerCamera(here, (text) => void check(text));
}

async function readTrust({ issuer, keys: escaped, list }: Page): Promise<Trust> {
  const keys = escaped.map(({ iss = '', ...key }) => ({ ...key, iss: decodeURIComponent(iss) }));
  return { issuer, keys, statusList: await readStatusList(list, keys) };
}

function show({ words, looks, locale, lines: labels }: Page, verdict: Verdict): void {
  const view = document.querySelector<HTMLElement>('#verdict');
  const [frame, title, list] = ['div', 'h2', 'dl'].map((tag) => view?.querySelector(tag));
  if (!view || !frame || !title || !list) return;
  const said = words[verdict.state];
  const claims = 'claims' in verdict ? verdict.claims : undefined;
  frame.className = `rounded border-2 px-5 py-4 ${looks[verdict.state]}`;
  const [state, about] = frame.children;
  if (state) state.textContent = said.title;
  if (about) about.textContent = said.about;
  title.textContent = claims?.title[locale] ?? '';
  const lines = claims ? [{ label: labels.number, value: claims.number }, ...linesOf(claims, locale, labels)] : [];
  list.replaceChildren(...lines.map(lineOf));
  view.hidden = false;
  view.focus();
}

function lineOf({ label, value }: { label: string; value: string }): HTMLElement {
  const line = document.createElement('div');
  line.className = 'border-b border-line py-2 wide:grid wide:grid-cols-[10em_1fr]';
  const [term, said] = [document.createElement('dt'), document.createElement('dd')];
  term.className = 'text-quiet';
  said.className = 'wrap-anywhere whitespace-pre-line';
  term.textContent = label;
  said.textContent = value;
  line.append(term, said);
  return line;
}

/** Only where the browser itself reads codes. The part that scans is fetched at once, while there is a network. */
async function offerCamera(here: HTMLElement, seen: (text: string) => void): Promise<void> {
  const button = here.querySelector<HTMLElement>('[data-camera]');
  const { BarcodeDetector: detects } = globalThis as { BarcodeDetector?: Detector };
  if (!button || !detects || !('mediaDevices' in navigator)) return;
  const { scanWith } = await import('./scan.ts');
  button.hidden = false;
  button.addEventListener('click', () => void scanWith(detects, button, seen));
}
