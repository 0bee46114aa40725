import { AsyncLocalStorage } from 'node:async_hooks';

/** What became of the form of a request, for its answer. Kept on the process: the bundler may make several copies. */
const key = Symbol.for('tongban.form-fault');
type Fate = { isUnreadable: boolean };
const holder = globalThis as { [key]?: AsyncLocalStorage<Fate> };
const fates = (holder[key] ??= new AsyncLocalStorage<Fate>());

/** Runs the framework on a request whose form may turn out not to be one. */
export const withFate = (next: () => void): void => fates.run({ isUnreadable: false }, next);

/** Notes an error of the framework: whoever sent something that is no form made it, not we. */
export function noteFault(error: unknown): void {
  const fate = fates.getStore();
  if (fate && error instanceof TypeError && /\bconsumeBody\b|parse body as FormData/.test(error.stack ?? ''))
    fate.isUnreadable = true;
}

export const isFormUnreadable = (): boolean => fates.getStore()?.isUnreadable ?? false;
