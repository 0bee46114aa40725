import { say } from './say.ts';

/** An upload that can be stopped, and gone on with. */
export type Sending = { start(): void; stop(): void };

type State = 'sending' | 'broken' | 'refused' | 'done' | 'gone';

let made = 0;

/** A file on its way, in the list of its question. Its id keeps a page that comes from making another line of it. */
export class Row {
  readonly field: string;
  readonly element = make('li', { id: `upload-${++made}`, className: 'border-b border-line py-2 leading-snug' });
  state: State = 'sending';
  private readonly name: string;
  private readonly ended: (row: Row) => void;
  private readonly bar: HTMLProgressElement;
  private readonly said = make('p', { className: 'text-small text-quiet', role: 'status' });
  private readonly buttons = make('p', { className: 'flex gap-6' });
  private sending: Sending | undefined;

  /** `ended` is told when it is over in one way or another. */
  constructor(name: string, field: string, ended: (row: Row) => void) {
    this.name = name;
    this.field = field;
    this.ended = ended;
    this.bar = make('progress', { max: 100, value: 0, className: 'block w-full', ariaLabel: name });
    const title = make('span', { className: 'wrap-anywhere', textContent: name });
    this.element.append(title, this.bar, this.said, this.buttons);
  }

  get isOnItsWay(): boolean {
    return this.state === 'sending' || this.state === 'broken';
  }

  start(sending: Sending): void {
    this.sending = sending;
    this.again();
  }

  again(): void {
    this.become(
      'sending',
      '',
      this.button(say().cancel, () => this.remove()),
    );
    this.sending?.start();
  }

  progress(percent: number): void {
    this.bar.value = percent;
    // A reader hears every quarter, not every byte.
    if (percent % 25 === 0) this.tell(say().sending(percent));
  }

  tell(text: string): void {
    this.said.textContent = text;
  }

  /** The line is down, or the reader signed out: it can be gone on with. */
  broke(why: 'broken' | 'signedOut'): void {
    const ways = [this.button(say().goOn, () => this.again()), this.button(say().cancel, () => this.remove())];
    this.become('broken', say()[why], ...ways);
  }

  /** In the server's words; nothing where it had none. */
  refused(text: string | undefined): void {
    this.become(
      'refused',
      text ?? say().failed,
      this.button(say().dismiss, () => this.remove()),
    );
    this.bar.hidden = true;
    this.said.className = 'font-semibold text-overdue';
    this.ended(this);
  }

  arrived(): void {
    this.become('done', say().arrived(this.name));
    this.ended(this);
  }

  private remove(): void {
    const isStopped = this.isOnItsWay;
    this.state = 'gone';
    this.sending?.stop();
    this.element.remove();
    if (isStopped) this.ended(this);
  }

  private become(state: State, text: string, ...ways: HTMLElement[]): void {
    this.state = state;
    this.tell(text);
    this.buttons.replaceChildren(...ways);
  }

  private button(text: string, press: () => void): HTMLButtonElement {
    const className = 'min-h-11 cursor-pointer text-small text-river underline';
    const pressed = make('button', { type: 'button', className });
    pressed.append(text, make('span', { className: 'sr-only', textContent: ` ${this.name}` }));
    pressed.addEventListener('click', press);
    return pressed;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, has: Partial<HTMLElementTagNameMap[K]>) {
  return Object.assign(document.createElement(tag), has);
}
