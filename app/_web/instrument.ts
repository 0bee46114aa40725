import { environment } from './environment.ts';
import { guardConsole } from './report-error.ts';
import { startClock } from './clock.ts';

/** Begins a server process: what is wrong with the environment is said in full, before the log hides what errors say. */
export function beginProcess(): void {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return;
  environment();
  if (process.env.NODE_ENV === 'production') guardConsole();
  const seconds = Number(process.env['TONGBAN_TIMER'] ?? 0);
  if (seconds > 0) startClock(seconds);
}
