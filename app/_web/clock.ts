import 'server-only';
import { theDatabase } from './database.ts';
import { doDueWork } from './due-work.ts';
import { reportError } from './report-error.ts';

/** In a server that lives long: does what is due every few seconds, and closes the database when told to end. */
export function startClock(seconds: number): void {
  let working: Promise<unknown> = Promise.resolve();
  const work = () =>
    (working = working.then(doDueWork).catch((error: unknown) => reportError(error, { kind: 'due work' })));
  const timer = setInterval(work, seconds * 1000);
  timer.unref();
  void work();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      clearInterval(timer);
      void working.then(closeDatabase).finally(() => process.exit(0));
    });
}

const closeDatabase = async (): Promise<void> => (await theDatabase()).close();
