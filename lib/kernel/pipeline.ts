/**
 * Runs statements of one transaction that do not wait for each other's answers; a driver that can sends them at once.
 * Fails with the first failure, but only when all have ended, so that none is left to run after the rollback.
 */
export async function together<T extends readonly unknown[]>(
  tasks: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  try {
    return await Promise.all(tasks);
  } finally {
    await Promise.allSettled(tasks);
  }
}
