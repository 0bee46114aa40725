// For the page about recommendations: shows the exact bytes this device would send, whether it
// would, and its history.
import type { DeviceWords } from '#app/[locale]/recommendations/device-words.ts';
import { messageOf } from './send-basket.ts';
import { historyIn } from './show-history.ts';
import { readImpression } from './impression.ts';
import { asksForPrivacy, isOff, readVisits, switchOff, today, wasSent } from './visits.ts';

const box = document.querySelector<HTMLElement>('[data-usage]');
if (box) start(box);

function start(here: HTMLElement): void {
  // Set by app/[locale]/recommendations/this-device.tsx.
  const say = JSON.parse(here.dataset['usage'] ?? '{}') as DeviceWords;
  const [state, bytes, button] = ['state', 'bytes', 'switch'].map((part) => here.querySelector(`[data-usage-${part}]`));

  const longer = document.querySelector<HTMLElement>('[data-history]');
  const showHistory = longer ? historyIn(longer) : () => undefined;
  const show = () => {
    showHistory();
    const visits = readVisits();
    const message = visits.length > 0 && !isOff() ? messageOf(visits, readImpression()) : '';
    if (state) state.textContent = stateOf(say, message);
    if (bytes) bytes.textContent = message || '—';
    if (button) button.textContent = isOff() ? say.turnOn : say.turnOff;
    button?.removeAttribute('hidden');
  };
  button?.addEventListener('click', () => {
    switchOff(!isOff());
    show();
  });
  addEventListener('pageshow', show);
  show();
}

function stateOf(say: DeviceWords, message: string): string {
  if (isOff()) return say.off;
  if (!message) return say.empty;
  if (asksForPrivacy()) return say.privacy;
  if (wasSent(today())) return say.sent;
  return say.waiting.replace('{n}', String(new TextEncoder().encode(message).length));
}
