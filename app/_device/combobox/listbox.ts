// What the comboboxes of the ARIA practices have in common: options under a field that keeps the focus.
type Choosing = {
  /** The index of the chosen option, −1 for the field itself. */
  active: () => number;
  choose: (place: number) => void;
  move: (step: 1 | -1) => void;
};

/** Keeps the focus in the field and points to the chosen option. */
export function choiceIn(list: HTMLElement, input: HTMLInputElement): Choosing {
  let active = -1;
  const choose = (place: number) => {
    active = Math.min(place, list.children.length - 1);
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active));
    const chosen = list.children[active];
    if (!chosen) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const move = (step: 1 | -1) => {
    // The field itself lies beyond either end.
    const places = list.children.length + 1;
    choose(((active + 1 + step + places) % places) - 1);
  };
  return { active: () => active, choose, move };
}

export function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  setAll(element, attributes);
  element.append(...children);
  return element;
}

export function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
