import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another process has the embedded database open. */
export class DatabaseInUse extends Error {
  constructor(pid: number) {
    super(`The database is in use by process ${pid}. Stop it first, or choose another TONGBAN_DATA directory.`);
  }
}

/** Takes the lock file for `pid` or throws DatabaseInUse; takes over the lock of a dead process. */
export async function takeLock(file: string, pid = process.pid): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, holderOf(pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readFile(file, 'utf8').catch(() => '');
    const owner = Number.parseInt(holder, 10);
    if (owner !== pid && isAlive(owner) && holder === holderOf(owner)) throw new DatabaseInUse(owner);
    await rm(file, { force: true });
    return takeLock(file, pid);
  }
  return () => rm(file, { force: true });
}

/** Identifies a process by number and, on Linux, start tick: numbers are reused after a restart. */
const holderOf = (pid: number): string => `${pid} ${beganAt(pid)}`;

function beganAt(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
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
