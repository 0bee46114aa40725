import { Idiomorph } from 'idiomorph';
import { isControl, nameOf, type Control } from './controls.ts';

/** How a page comes to stand in the place of the one before. */
export type Swap = {
  page: Document;
  /** Controls that keep what they hold; a radio with its whole group. */
  kept: Set<Control>;
  /** The form that was sent, whose parts open where the answer opens them. */
  form: HTMLFormElement | undefined;
  /** Stays through every swap: a new one would not be heard. */
  region: Element;
};

/** Makes this page the answered one, part by part: what is the same stays the same node, with focus and caret. */
export function morph({ page, kept, form, region }: Swap): void {
  const isKept = (node: Element) => isControl(node) && kept.has(node);
  // Only a morph that waits for the head gives a promise.
  void Idiomorph.morph(document.body, [...page.body.childNodes], {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeRemoved: (node) => node !== region,
      beforeNodeMorphed: (old, next) => {
        if (!isControl(old) || !isControl(next) || nameOf(old) === nameOf(next)) return true;
        // Another question comes here: neither text nor file may slip into it.
        kept.delete(old);
        if (old.type === 'file') old.value = '';
        return true;
      },
      beforeAttributeUpdated: (name, element, change) => {
        if (name === 'open') return change === 'update' && form?.contains(element) === true;
        if (name === 'selected') return !isKept(element.closest('select') ?? element);
        return !['value', 'checked'].includes(name) || !isKept(element);
      },
    },
  });
}

/** Puts another page here: nothing of the one before stays. */
export function replace(page: Document, region: Element): void {
  for (const node of [...document.body.childNodes]) if (node !== region) node.remove();
  document.body.className = page.body.className;
  document.body.prepend(...page.body.childNodes);
}

/** The scripts that ran in this document; a module runs once. */
const loaded = new Set<string>();

/** Takes the scripts out of a page, where they would not run, and gives the way to run those that have not yet. */
export function scriptsOf(page: Document): () => void {
  for (const { src } of document.scripts) loaded.add(src);
  const scripts = [...page.scripts];
  for (const script of scripts) script.remove();
  return () => {
    for (const { src } of scripts) if (src.includes('/modules/')) run(src);
  };
}

function run(src: string): void {
  if (!loaded.has(src)) document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  loaded.add(src);
}

/** A release may bring another stylesheet; until it is here, the page wears the one before. */
export function addStyles(page: Document): void {
  for (const link of page.querySelectorAll('link[rel=stylesheet]'))
    if (!document.querySelector(`link[href="${link.getAttribute('href')}"]`)) document.head.append(link);
}
