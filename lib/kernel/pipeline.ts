/**
 * Runs independent statements of one transaction; a driver that can sends them at once. Fails with the first failure,
 * but only after all have ended, so that none runs on after the rollback.
 */
export async function pipeline<T extends readonly unknown[]>(
  tasks: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  try {
    return await Promise.all(tasks);
  } finally {
    await Promise.allSettled(tasks);
  }
}
