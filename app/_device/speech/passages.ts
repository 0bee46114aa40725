/** Some words to be read, and the question or heading they stand in. */
export type Passage = { text: string; place: HTMLElement };

/** What the page asks, in its order: heading, introduction, questions with their hints and options; never an answer. */
export const passagesIn = (main: Element): Passage[] =>
  [...main.querySelectorAll<HTMLElement>(':scope > :is(h1, p), form :is(legend, label, [id$="-hint"])')]
    .filter((element) => element.getClientRects().length > 0)
    .flatMap((element) =>
      element.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((text) => ({ text, place: placeOf(element) })),
    );

const placeOf = (element: HTMLElement): HTMLElement =>
  element.closest('fieldset') ?? (element.closest('form') && element.parentElement) ?? element;
