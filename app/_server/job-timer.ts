import 'server-only';
import { theDatabase } from './database.ts';
import { runJobs } from './jobs.ts';
import type { Addresses } from '#lib/applications/supervision/ladder/digest-letter.ts';
import { oneAtATime } from '#lib/kernel/one-at-a-time.ts';
import { reportError } from './report-error.ts';

/** In ms. Opening the embedded database keeps the processor busy, while whoever starts the portal waits for a page. */
const firstPageFirst = 1000;

/** Runs due jobs every few seconds in a long-running server, unless they still run, and closes the database at the end. */
export function startJobTimer(seconds: number, addresses: Addresses): void {
  const jobs = oneAtATime(async () => {
    await runJobs(addresses).catch((error: unknown) => reportError(error, { kind: 'due work' }));
  });
  const timer = setInterval(jobs.run, seconds * 1000);
  timer.unref();
  setTimeout(jobs.run, firstPageFirst).unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      clearInterval(timer);
      void jobs
        .settled()
        .then(closeDatabase)
        .finally(() => process.exit(0));
    });
}

const closeDatabase = async (): Promise<void> => (await theDatabase()).close();
