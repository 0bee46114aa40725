// On the page about recommendations: the very bytes that this device would send, and whether it would.
import type { DeviceWords } from '#app/[locale]/recommendations/device-words.ts';
import { asksForPrivacy, basketOf } from './send-basket.ts';
import { forgetVisits, isOff, readVisits, switchOff, wasSent } from './visits.ts';

const box = document.querySelector<HTMLElement>('[data-usage]');
if (box) start(box);

function start(here: HTMLElement): void {
  // The page wrote them: app/[locale]/recommendations/this-device.tsx.
  const say = JSON.parse(here.dataset['usage'] ?? '{}') as DeviceWords;
  const [state, bytes, button] = ['state', 'bytes', 'switch'].map((part) => here.querySelector(`[data-usage-${part}]`));

  const show = () => {
    const visits = readVisits();
    const basket = visits.length > 0 && !isOff() ? basketOf(visits) : '';
    if (state) state.textContent = stateOf(say, basket);
    if (bytes) bytes.textContent = basket || '—';
    if (button) button.textContent = isOff() ? say.turnOn : say.turnOff;
    button?.removeAttribute('hidden');
  };
  button?.addEventListener('click', () => {
    switchOff(!isOff());
    if (isOff()) forgetVisits();
    show();
  });
  addEventListener('pageshow', show);
  show();
}

function stateOf(say: DeviceWords, basket: string): string {
  if (isOff()) return say.off;
  if (!basket) return say.empty;
  if (asksForPrivacy()) return say.privacy;
  if (wasSent(new Date().toISOString().slice(0, 10))) return say.sent;
  return say.waiting.replace('{n}', String(new TextEncoder().encode(basket).length));
}
