// Suggestions while typing: the combobox pattern of the ARIA practices over a form that works without it. Earlier
// searches stay on this device and are never sent.
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { openPanel, type Panel, type Suggestion, type SuggestWords } from './suggest-panel.ts';

const pause = 120;

type Box = { field: HTMLElement; input: HTMLInputElement; words: SuggestWords; panel: Panel };

const field = document.querySelector<HTMLElement>('[data-suggest]');
const input = field?.querySelector('input');
if (field && input) start(field, input);

function start(field: HTMLElement, input: HTMLInputElement): void {
  // Set by app/_parts/catalogue/search-box.tsx.
  const words = JSON.parse(field.dataset['words'] ?? '') as SuggestWords;
  const panel = openPanel({ field, input, words });
  if (field.dataset['remember']) rememberSearch(field.dataset['remember']);
  const box = { field, input, words, panel };
  const asking = questionsOf(box);
  listen(box, asking);
}

type Asking = { now: () => Promise<void>; later: () => void; recent: () => void; close: () => void };

function questionsOf({ field, input, panel }: Box): Asking {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    asked.abort();
  };
  const close = () => {
    stop();
    panel.close();
  };
  const recent = () => {
    const searches = recentSearches();
    if (searches.length === 0) return close();
    const address = (text: string) => `${input.form?.action}?q=${encodeURIComponent(text)}`;
    panel.show(
      searches.map((text) => ({ kind: 'recent', parts: [text], address: address(text) })),
      true,
    );
  };
  const now = async () => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const text = input.value.trim();
    if (text === '') return recent();
    const suggestions = await fetchSuggestions(`${field.dataset['suggest']}&q=${encodeURIComponent(text)}`, signal);
    if (suggestions && !signal.aborted) panel.show(suggestions, false);
  };
  const later = () => {
    stop();
    panel.choose(-1);
    // Earlier searches answer an empty field, not the text being typed.
    if (panel.isRecent()) close();
    timer = setTimeout(() => void now(), pause);
  };
  return { now, later, recent, close };
}

/** Undefined if superseded or offline: the form works all the same. */
async function fetchSuggestions(address: string, signal: AbortSignal): Promise<Suggestion[] | undefined> {
  try {
    const answer = await fetch(address, { signal });
    // Our own server's answer, in the shape that its route declares.
    return answer.ok ? ((await answer.json()) as { suggestions: Suggestion[] }).suggestions : undefined;
  } catch {
    return undefined;
  }
}

function listen({ field, input, words, panel }: Box, { now, later, recent, close }: Asking): void {
  const keys: Record<string, () => unknown> = {
    ArrowDown: () => (panel.isOpen() ? panel.move(1) : now()),
    ArrowUp: () => (panel.isOpen() ? panel.move(-1) : now()),
    Home: () => panel.active() >= 0 && panel.choose(0),
    End: () => panel.active() >= 0 && panel.choose(Number.POSITIVE_INFINITY),
    Enter: () => panel.isOpen() && panel.active() >= 0 && panel.follow(),
    Escape: () => panel.isOpen() && close(),
  };
  input.addEventListener('keydown', (event) => {
    // During a composition the keys belong to the input method (229 in older browsers).
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (keys[event.key] && keys[event.key]?.() !== false) event.preventDefault();
  });
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || later());
  input.addEventListener('compositionend', later);
  input.addEventListener('focus', () => input.value.trim() === '' && recent());
  input.addEventListener('click', () => panel.isOpen() || (input.value.trim() === '' && recent()));
  field.addEventListener('focusout', ({ relatedTarget }) => field.contains(relatedTarget as Node | null) || close());
  field.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || target === input || !panel.isOpen()) return;
    close();
    input.focus();
  });
  panel.forget.addEventListener('click', () => {
    forgetSearches();
    close();
    panel.say(words.forgotten);
    input.focus();
  });
  addEventListener('pagehide', close);
}
