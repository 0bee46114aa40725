import { log, traceOf } from '#lib/adapters/log.ts';

const told = new WeakSet();

/** Logs an error once, with its route's pattern if known. */
export function reportError(error: unknown, where: { route?: string; kind?: string } = {}): void {
  if (typeof error === 'object' && error !== null) {
    if (told.has(error)) return;
    told.add(error);
  }
  log.error({ ...where, error: traceOf(error) }, 'error');
}

/** Redirects console output of libraries to the log: they print errors whole, with people's answers in them. */
export function guardConsole(): void {
  const guarded = (...said: unknown[]) => {
    const errors = said.filter((part) => part instanceof Error);
    // The framework prints an error before it reports its place.
    for (const error of errors) setTimeout(reportError, 200, error);
    if (errors.length === 0) log.warn({ from: callerOf(new Error('console')) }, 'a library spoke');
  };
  console.error = guarded;
  console.warn = guarded;
}

const callerOf = (error: Error): string[] => traceOf(error).at?.slice(1, 4) ?? [];
