import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { DatabaseInUse, takeLock } from '#db/lock.ts';
import type { Settings } from './settings.ts';
import { stop } from './say.mjs';

/** Checks that the data folder is writable and claims it for the process `server`; returns the release function. */
export async function checkData({ data, place }: Settings, server: number): Promise<() => Promise<void>> {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
  } catch {
    stop(`${data} cannot be written. Give yourself the right to, or set TONGBAN_DATA to a folder of your own.`);
  }
  if (place.kind !== 'embedded') return async () => undefined;
  return takeLock(`${place.directory}.lock`, server).catch((error: unknown) => {
    if (error instanceof DatabaseInUse) stop(error.message);
    throw error;
  });
}

export async function checkPort({ port, host }: Settings): Promise<void> {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
  if (!isFree) stop(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`);
}
