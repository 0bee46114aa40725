import 'server-only';
import { theDatabase } from './database.ts';
import { doDueWork } from './due-work.ts';

/** In a server that lives long: does what is due every few seconds, and closes the database when told to end. */
export function startClock(seconds: number): void {
  let working: Promise<unknown> = Promise.resolve();
  const work = () => (working = working.then(doDueWork).catch(report));
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

const report = (error: unknown): void =>
  console.error('Due work failed:', error instanceof Error ? error.message : 'unknown');
