/** Next calls this once in each server process. */
export async function register(): Promise<void> {
  const seconds = Number(process.env['TONGBAN_TIMER'] ?? 0);
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || !(seconds > 0)) return;
  const { startClock } = await import('#app/_web/clock.ts');
  startClock(seconds);
}
