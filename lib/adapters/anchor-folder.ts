import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Signed ends of the log in a folder outside the database, a file a year; lines are only ever added. */
export type AnchorFolder = {
  list(): Promise<string[]>;
  /** Adds the lines that are not there yet. */
  add(lines: string[]): Promise<void>;
};

export function openAnchorFolder(folder: string): AnchorFolder {
  const list = async (): Promise<string[]> => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => /^\d{4}\.jsonl$/.test(name)).toSorted();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  };
  return {
    list,
    async add(lines) {
      const there = new Set(await list());
      const missing = lines.filter((line) => !there.has(line));
      if (missing.length > 0) await mkdir(folder, { recursive: true });
      for (const line of missing) await appendFile(join(folder, `${yearOf(line)}.jsonl`), `${line}\n`);
    },
  };
}

const yearOf = (line: string): string => (JSON.parse(line) as { at: string }).at.slice(0, 4);
