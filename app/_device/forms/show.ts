import { controlsIn, isDirty, putBack, writtenIn, type Control, type Written } from './controls.ts';
import { notify, region, say, speak } from './say.ts';
import { addStyles, morph, replace, scriptsOf } from './swap.ts';

/** A page that came, and what it answers; without a form it was gone back to, or is this one in the other language. */
export type Arrival = {
  page: Document;
  address: URL;
  form?: HTMLFormElement;
  touched: ReadonlySet<Control>;
  isTranslation?: boolean;
};

let shown = location.pathname + location.search;
export const isShown = (): boolean => shown === location.pathname + location.search;

let language = document.documentElement.lang;

/** Puts the page that came in the place of this one, under its own address, with the focus where reading goes on. */
export function show({ page, address, form, touched, isTranslation = false }: Arrival): void {
  const runScripts = scriptsOf(page);
  addStyles(page);
  const isSamePage = form !== undefined && address.pathname === location.pathname;
  const stays = isSamePage || isTranslation;
  const isUnsent = (control: Control) => control.form !== form && (isDirty(control) || isRefused(control));
  const written = writtenIn((control) => touched.has(control) || (stays && isUnsent(control)));
  const y = scrollY;

  moveTo(address, form !== undefined);
  document.title = page.title;
  speakLanguageOf(page);
  if (isSamePage) morph({ page, kept: new Set(written.map(({ control }) => control)), form, region });
  else replace(page, region);
  if (isSamePage) settle(form, touched);
  const lost = stays ? putBack(written) : written;
  runScripts();
  document.dispatchEvent(new CustomEvent('tongban:page', { bubbles: true }));
  if (isTranslation) leadTo(y);
  else lead(isSamePage);
  if (form) sayLost(lost);
}

function moveTo({ pathname, search, href }: URL, isNew: boolean): void {
  shown = pathname + search;
  if (shown === location.pathname + location.search) return;
  if (!isNew) return history.replaceState(history.state, '', href);
  history.replaceState({ ...history.state, y: scrollY }, '');
  history.pushState(null, '', href);
}

/** A browser that translates the page says so, and translates what comes as well. */
function speakLanguageOf(page: Document): void {
  const root = document.documentElement;
  if (root.lang === language) root.lang = page.documentElement.lang;
  language = page.documentElement.lang;
}

/** Forms with refused values: these look saved in the page, and must stay when another form is sent. */
const refused = new WeakSet<HTMLFormElement>();
const isRefused = ({ form, type }: Control) => form !== null && refused.has(form) && type !== 'hidden';

/** True if this page holds what is saved nowhere yet. */
export const isUnsaved = (): boolean => controlsIn(document).some((control) => isDirty(control) || isRefused(control));

/** Files that were taken go; after an error they stay chosen. */
function settle(form: HTMLFormElement, touched: ReadonlySet<Control>): void {
  refused.delete(form);
  if (summary()) return void refused.add(form);
  for (const control of controlsIn(form)) if (control.type === 'file' && !touched.has(control)) control.value = '';
}

/** Only what is wrong asks for the focus. */
const summary = () => document.querySelector<HTMLElement>('main [autofocus]');

/** To what is wrong, else to the new page's title, else to the control where the focus was, or what became of it. */
function lead(isSamePage: boolean): void {
  const wrong = summary();
  const status = document.querySelector<HTMLElement>('main [role=status]:not(:empty)');
  // The page's own status speaks for itself.
  speak(isSamePage && status && !wrong ? '' : document.title);
  if (!isSamePage) scrollTo(0, 0);
  if (wrong) return focusOn(wrong);
  if (isSamePage && document.activeElement !== document.body) return;
  const target = (isSamePage ? status : null) ?? document.querySelector<HTMLElement>('main h1');
  if (target) focusOn(target, !isSamePage);
}

/** The same place on the page, and the link that was pressed. */
function leadTo(y: number): void {
  speak(document.title);
  scrollTo(0, y);
  document.querySelector<HTMLElement>('a[data-other-language]')?.focus({ preventScroll: true });
}

function focusOn(target: HTMLElement, preventScroll = false): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll });
  if (!preventScroll) target.scrollIntoView({ block: 'nearest' });
}

/** Shows once more the text written since the press that has no place on the page that came. */
function sayLost(lost: Written[]): void {
  const texts = lost.map(({ text }) => text).filter((text) => text.trim());
  const place = document.querySelector('main');
  if (texts.length > 0 && place) notify(place, [say().unsent], texts);
}
