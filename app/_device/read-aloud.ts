// Reads what a page of a form asks aloud, by a voice on this device, and marks the question it is at. Where there is none, or
// without this module, the button stays hidden.
import { passagesIn } from './speech/passages.ts';
import { voiceFor } from './speech/voice.ts';

const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;

/** What is being read, which a browser forgets unless somebody holds it. */
let reading: SpeechSynthesisUtterance[] = [];
let marked: HTMLElement | undefined;

const voice = () => voiceFor(speech?.getVoices() ?? [], document.documentElement.lang);

function showButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  if (!button) return;
  button.hidden = !voice();
  button.textContent = (reading.length > 0 ? button.dataset['stop'] : button.dataset['readAloud']) ?? '';
}

function read(): void {
  const [speaker, main] = [voice(), document.querySelector('main')];
  if (!speech || !speaker || !main) return;
  reading = passagesIn(main).map(({ text, place }) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
    utterance.addEventListener('start', () => mark(place));
    return utterance;
  });
  const last = reading.at(-1);
  for (const over of ['end', 'error']) last?.addEventListener(over, () => last === reading.at(-1) && stop());
  for (const utterance of reading) speech.speak(utterance);
  showButton();
}

function stop(): void {
  reading = [];
  speech?.cancel();
  mark();
  showButton();
}

function mark(place?: HTMLElement): void {
  if (place === marked) return;
  marked?.removeAttribute('data-reading');
  marked?.style.removeProperty('outline');
  marked = reading.length > 0 ? place : undefined;
  marked?.setAttribute('data-reading', '');
  marked?.style.setProperty('outline', '0.2rem solid var(--river)');
  marked?.scrollIntoView({ block: 'nearest' });
}

const isReading = () => reading.length > 0;

if (speech) {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-read-aloud]')) (isReading() ? stop : read)();
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && isReading() && stop());
  addEventListener('pagehide', stop);
  // Another page came in the place of this one.
  document.addEventListener('tongban:page', stop);
  speech.addEventListener('voiceschanged', showButton);
  showButton();
}
