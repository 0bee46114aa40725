import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another process has the embedded database open. */
export class DatabaseInUse extends Error {
  constructor(pid: number) {
    super(`The database is in use by process ${pid}. Stop it first, or choose another TONGBAN_DATA directory.`);
  }
}

/** Takes the lock file, or throws DatabaseInUse; a lock left by a dead process is taken over. */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (owner !== process.pid && isAlive(owner)) throw new DatabaseInUse(owner);
    await rm(file, { force: true });
    return takeLock(file);
  }
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
