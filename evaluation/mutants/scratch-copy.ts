import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The migrated database that tests load; made anew where it is absent, which takes some seconds. */
const template = '.data/template.tar';

/** A copy of the working tree, uncommitted files included, that may be broken at will. */
export function makeScratchCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const file of [...listSources(), template]) {
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

export const removeScratchCopy = (copy: string): void => rmSync(copy, { recursive: true });

const listSources = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
