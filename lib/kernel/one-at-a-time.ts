/**
 * Work that is asked for again and again and never runs twice at once: `run` while it runs asks for nothing more, so that
 * slow work leaves no queue. `settled` waits for the run that is on. `work` reports its own errors.
 */
export function oneAtATime(work: () => Promise<void>): { run: () => void; settled: () => Promise<void> } {
  let running: Promise<void> | undefined;
  return {
    run: () =>
      void (running ??= work().finally(() => {
        running = undefined;
      })),
    settled: async () => running,
  };
}
