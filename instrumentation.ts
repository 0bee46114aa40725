import type { Instrumentation } from 'next';

/** Next calls this once in each server process; the test of the runtime keeps Node's modules out of the edge. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { startProcess } = await import('./app/_process/start-process.ts');
    startProcess();
  }
}

/** A page or form that failed: the reader sees the digest, the log has it with the pattern of the route. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, { routePath, routeType }) => {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { reportError } = await import('./app/_server/report-error.ts');
    const { noteFault } = await import('./app/_process/form-fault.ts');
    noteFault(error);
    reportError(error, { route: routePath, kind: routeType });
  }
};
