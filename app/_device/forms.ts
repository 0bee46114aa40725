// Sends the forms of a page and puts the answer into it, so that nothing typed is lost when a line breaks. Without this
// module the browser does the same more plainly.
import { answerTo, pageAt, type Answer } from './forms/answer.ts';
import { isControl, type Control } from './forms/controls.ts';
import { isPost, requestOf, type FormRequest } from './forms/request.ts';
import { clearNotice, notify, say, speak } from './forms/say.ts';
import { isShown, isUnsaved, show } from './forms/show.ts';
import { countSent, isUpToDate, keepBackRight } from './forms/since.ts';

/** Controls written in since the last press. */
const touched = new Set<Control>();
/** The form that is on its way with the button that sent it, and what was pressed meanwhile: it is sent after. */
let sending: HTMLFormElement | undefined;
let sender: HTMLElement | null = null;
let pressedSince: (() => void) | undefined;
/** Counts what the reader asked for; an answer to anything before is not shown. */
let turn = 0;
/** The press asked for another window. */
let isElsewhere = false;

function submitted(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isPost(form, submitter)) return;
  const request = isElsewhere ? undefined : requestOf(form, submitter);
  isElsewhere = false;
  if (!request) return countSent();
  event.preventDefault();
  if (!sending) send(form, submitter, request).catch(() => location.reload());
  // The same button pressed twice means once.
  else if (form !== sending || submitter !== sender)
    pressedSince = () => form.isConnected && form.requestSubmit(submitter);
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null, request: FormRequest): Promise<void> {
  const isWanted = takeTurn();
  mark(form, submitter, true);
  touched.clear();
  clearNotice();
  speak(say().sending);
  countSent();
  const answer = await answerTo(request);
  mark(form, submitter, false);
  const next = pressedSince;
  pressedSince = undefined;
  if (!isWanted()) return;
  take(answer, form);
  isUpToDate();
  // After a line that broke, what is wrong stays in view.
  if (answer.kind === 'page') next?.();
}

function take(answer: Answer, form: HTMLFormElement): void {
  if (answer.kind === 'page') return show({ ...answer, form, touched });
  if (answer.kind === 'file') return location.assign(answer.address);
  speak('');
  notify(form, answer.said.length > 0 ? answer.said : [say().noAnswer]);
}

/** The button keeps the focus, and says that it waits; styles may show it by `data-sending`. */
function mark(form: HTMLFormElement, submitter: HTMLElement | null, isOnItsWay: boolean): void {
  sending = isOnItsWay ? form : undefined;
  sender = submitter;
  form.toggleAttribute('data-sending', isOnItsWay);
  if (submitter) submitter.ariaDisabled = isOnItsWay ? 'true' : null;
}

/** Back and Forward between pages that this module put here. */
async function goneTo(): Promise<void> {
  if (isShown()) return;
  const isWanted = takeTurn();
  const y = Number(history.state?.y ?? 0);
  const answer = await pageAt(new URL(location.href));
  if (!isWanted()) return;
  if (answer.kind !== 'page') return location.reload();
  show({ ...answer, touched: new Set() });
  scrollTo(0, y);
  isUpToDate();
}

/** Shows this page in the other language with everything typed: nothing is sent, nothing stored. */
function followed(press: MouseEvent): void {
  const link = press.target instanceof Element && press.target.closest<HTMLAnchorElement>('a[data-other-language]');
  if (!link || isElsewhere || press.defaultPrevented || sending || !isUnsaved()) return;
  press.preventDefault();
  translate(new URL(link.href)).catch(() => location.assign(link.href));
}

async function translate(address: URL): Promise<void> {
  const isWanted = takeTurn();
  const answer = await pageAt(address);
  if (!isWanted()) return;
  if (answer.kind === 'page') show({ ...answer, touched, isTranslation: true });
  else
    notify(
      document.querySelector('main') ?? document.body,
      answer.kind === 'none' && answer.said.length > 0 ? answer.said : [say().noAnswer],
    );
}

function takeTurn(): () => boolean {
  const mine = ++turn;
  return () => mine === turn;
}

const note = ({ target }: Event): unknown => isControl(target) && touched.add(target);
addEventListener('input', note, true);
addEventListener('change', note, true);
addEventListener('click', (press) => (isElsewhere = press.ctrlKey || press.metaKey || press.shiftKey), true);
addEventListener('click', followed);
addEventListener('submit', submitted);
addEventListener('popstate', () => goneTo().catch(() => location.reload()));
keepBackRight(touched);
speak('');
