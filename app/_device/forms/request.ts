/** A form on its way: where it goes, and the body that the browser itself would send. */
export type FormRequest = { address: URL; body: FormData };

type Sender = HTMLElement | null;

/**
 * What to send; nothing where the form is the browser's to send: of another method, encoding, window or site, or marked
 * `data-plain`.
 */
export function requestOf(form: HTMLFormElement, sender: Sender): FormRequest | undefined {
  const said = saidBy(form, sender);
  const address = new URL(said('action') || location.href, document.baseURI);
  const isOurs =
    said('enctype') === 'multipart/form-data' &&
    /^(_self)?$/.test(said('target')) &&
    address.origin === location.origin &&
    !form.matches('[data-plain]') &&
    !sender?.matches('[data-plain]');
  return isOurs && isPost(form, sender) ? { address, body: bodyOf(form, sender) } : undefined;
}

export const isPost = (form: HTMLFormElement, sender: Sender): boolean =>
  saidBy(form, sender)('method').toLowerCase() === 'post';

/** The button has the word before the form. */
const saidBy = (form: HTMLFormElement, sender: Sender) => (name: string) =>
  sender?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';

function bodyOf(form: HTMLFormElement, sender: Sender): FormData {
  const body = new FormData(form, sender);
  // Browsers before 2023 ignore the second argument.
  if (sender instanceof HTMLButtonElement && sender.name && !body.getAll(sender.name).includes(sender.value))
    body.append(sender.name, sender.value);
  return body;
}

/** In bytes; a guess from above for text in Han characters. */
export function sizeOf(body: FormData): number {
  let size = 0;
  for (const [, value] of body) size += typeof value === 'string' ? value.length * 3 : value.size;
  return size;
}
