// Sends files while their page is open: on choosing, dropping or pasting, in parts, going on where a line broke. Without
// this module the form sends them.
import { Row } from './files/row.ts';
import { say } from './files/say.ts';

/** Rows that are not in the page of the server: on their way, or refused. */
const rows = new Set<Row>();
/** Files were chosen, and what sends them is being fetched. */
let isBeginning = false;
/** What was pressed while files were on their way: it is pressed again once they have arrived. */
let pressed: HTMLElement | null | undefined;

const listFor = (field: string) => document.querySelector(`[data-files="${CSS.escape(field)}"]`);
const onTheirWay = (): boolean => isBeginning || [...rows].some((row) => row.isOnItsWay);

/** The question that a place in the page belongs to; the only one of the page, where the place is in none. */
function questionAt(place: EventTarget | null): string | undefined {
  const inside = place instanceof Element ? place.closest('fieldset')?.querySelector('[data-files]') : undefined;
  const all = document.querySelectorAll('[data-files]');
  return (inside ?? (all.length === 1 ? all[0] : undefined))?.getAttribute('data-files') ?? undefined;
}

async function take(field: string, files: File[]): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form#answers-form');
  if (!form || files.length === 0) return;
  isBeginning = true;
  const { sendFile } = await import('./files/send.ts').finally(() => (isBeginning = false));
  const applicationId = form.querySelector<HTMLInputElement>('input[name=applicationId]')?.value ?? '';
  for (const file of files) {
    const row = new Row(file.name, field, ended);
    rows.add(row);
    listFor(field)?.append(row.element);
    row.start(sendFile(file, { applicationId, field, row }));
  }
}

function ended(row: Row): void {
  if (row.state !== 'refused') rows.delete(row);
  settle();
}

/** Once nothing is on its way, the page shows what the server has; then what was pressed meanwhile is done. */
function settle(): void {
  if (onTheirWay()) return;
  const form = document.querySelector<HTMLFormElement>('form#answers-form');
  const next = pressed;
  pressed = undefined;
  if (next !== undefined && rows.size === 0) form?.requestSubmit(next instanceof HTMLButtonElement ? next : undefined);
  else if (form) refresh(form);
}

/** By the button that adds, which then says that nothing is; a question that is full has none. */
function refresh(form: HTMLFormElement): void {
  const add = form.querySelector<HTMLButtonElement>('button[name=intent]');
  if (!add) return location.reload();
  const { value } = add;
  add.value = 'refresh';
  form.requestSubmit(add);
  add.value = value;
}

/** The files leave the control, so that a press does not send them once more. */
function chosen({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  const files = [...(target.files ?? [])];
  const field = questionAt(target);
  if (field === undefined) return;
  take(field, files).then(
    () => (target.value = ''),
    () => undefined,
  );
}

const hasFiles = (data: DataTransfer | null): boolean => Boolean(data?.types.includes('Files'));

function given(event: ClipboardEvent | DragEvent): void {
  const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
  const field = hasFiles(data) ? questionAt(event.target) : undefined;
  if (field === undefined || !data) return;
  event.preventDefault();
  take(field, [...data.files]).catch(() => undefined);
}

function submitted(event: SubmitEvent): void {
  if (!onTheirWay() || !(event.target instanceof HTMLFormElement) || event.target.id !== 'answers-form') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter;
  [...rows].find(({ isOnItsWay }) => isOnItsWay)?.tell(say().waits);
}

function goOn(): void {
  for (const row of rows) if (row.state === 'broken') row.again();
}

addEventListener('change', chosen);
addEventListener('paste', given);
addEventListener('drop', given);
addEventListener(
  'dragover',
  (event) => hasFiles(event.dataTransfer) && questionAt(event.target) && event.preventDefault(),
);
addEventListener('submit', submitted, true);
addEventListener('online', goOn);
addEventListener('beforeunload', (event) => onTheirWay() && event.preventDefault());
document.addEventListener('tongban:page', () => {
  for (const row of rows) {
    const list = listFor(row.field);
    if (list && row.state !== 'gone') list.append(row.element);
    else rows.delete(row);
  }
});
