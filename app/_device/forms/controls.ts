export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A person's input in a control: its name, for a control that is made anew, and how the answer reads. */
export type Written = { control: Control; name: string; answer: Answer; text: string };

/** Text, whether a box is ticked, or the options chosen. */
type Answer = string | boolean | string[];

const all = 'input, select, textarea';

export const controlsIn = (root: ParentNode): Control[] => [...root.querySelectorAll<Control>(all)];

export const isControl = (node: unknown): node is Control => node instanceof Element && node.matches(all);

export const writtenIn = (isWanted: (control: Control) => boolean): Written[] =>
  controlsIn(document)
    .filter(isWanted)
    .map((control) => ({ control, name: nameOf(control), answer: answerIn(control), text: textOf(control) }));

/** Puts it into the same controls, or those in their place; gives what has no place any more. */
export function putBack(written: Written[]): Written[] {
  const controls = controlsIn(document);
  return written.filter(({ control, name, answer }) => {
    const isStill = control.isConnected && nameOf(control) === name;
    const place = isStill ? control : controls.find((other) => nameOf(other) === name);
    if (place) set(place, answer);
    return !place;
  });
}

/** True if a person changed the control since the page came. */
export function isDirty(control: Control): boolean {
  if (isList(control))
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  return isChoice(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

export function reset(control: Control): void {
  if (isList(control)) for (const option of control.options) option.selected = option.defaultSelected;
  else set(control, isChoice(control) ? control.defaultChecked : control.defaultValue);
}

/** Of the same kind and name, a choice also with the same value: what one holds may stand in the other. */
export const nameOf = (control: Control): string =>
  [control.type, control.name, control.id, isChoice(control) && control.value].join();

const isChoice = (control: Control): control is HTMLInputElement => /^(radio|checkbox)$/.test(control.type);
const isList = (control: Control): control is HTMLSelectElement => control instanceof HTMLSelectElement;

const answerIn = (control: Control): Answer =>
  isList(control)
    ? [...control.selectedOptions].map(({ value }) => value)
    : isChoice(control)
      ? control.checked
      : control.value;

function set(control: Control, answer: Answer): void {
  if (typeof answer === 'boolean') Object.assign(control, { checked: answer });
  else if (isList(control)) for (const option of control.options) option.selected = answer.includes(option.value);
  // Setting a value moves the caret, and a chosen file cannot be set.
  else if (control.type !== 'file' && control.value !== answer) control.value = String(answer);
}

/** Nothing for what is not to be read: a secret, a file, a box left empty. */
function textOf(control: Control): string {
  if (isList(control)) return control.selectedOptions[0]?.text ?? '';
  if (isChoice(control)) return (control.checked && control.labels?.[0]?.textContent) || '';
  return /password|hidden|file/.test(control.type) ? '' : control.value;
}
