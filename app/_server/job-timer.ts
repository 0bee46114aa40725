import 'server-only';
import { theDatabase } from './database.ts';
import { runJobs } from './jobs.ts';
import type { Addresses } from '#lib/applications/supervision/ladder/digest-letter.ts';
import { reportError } from './report-error.ts';

/** In ms. Opening the embedded database keeps the processor busy, while whoever starts the portal waits for a page. */
const firstPageFirst = 1000;

/** Runs due jobs every few seconds in a long-running server, and closes the database at the end. */
export function startJobTimer(seconds: number, addresses: Addresses): void {
  let working: Promise<unknown> = Promise.resolve();
  const work = () =>
    (working = working
      .then(() => runJobs(addresses))
      .catch((error: unknown) => reportError(error, { kind: 'due work' })));
  const timer = setInterval(work, seconds * 1000);
  timer.unref();
  setTimeout(work, firstPageFirst).unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      clearInterval(timer);
      void working.then(closeDatabase).finally(() => process.exit(0));
    });
}

const closeDatabase = async (): Promise<void> => (await theDatabase()).close();
