import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { openAt } from '#db/open.ts';
import { seed } from '#demonstration/seed.ts';
import { createFolderStore } from '#lib/adapters/folder-store.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';
import { freePort } from '#tests/support/free-port.ts';
import { postgresPrograms, startPostgres, type Postgres } from '#tests/support/postgres.ts';
import { startPortal } from '#tests/support/serve.ts';
import { migrateAt } from '#scripts/migrate-at.ts';
import { stop } from '#scripts/steps/say.mjs';

/** A portal over a Postgres of its own, each in a process whose time can be read. */
export type Stage = {
  folder: string;
  postgres: Postgres;
  portal: { url: string; pid: number };
  clear: () => Promise<void>;
};

/** Sets up what is measured; `fill` puts the city into the migrated database before the portal opens. */
export async function setStage(fill: (url: string) => Promise<void>): Promise<Stage> {
  const programs = postgresPrograms() ?? stop('The bench needs Postgres (Debian: apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
  const postgres = await startPostgres(programs);
  await migrateAt(postgres.url);
  await fill(postgres.url);
  const port = await freePort();
  const env = {
    ...{ DATABASE_URL: postgres.url, TONGBAN_TIMER: '3600', TONGBAN_MODE: 'demonstration' },
    ALLOW_OPEN_DEMONSTRATION: 'anybody-may-sign-in-as-anybody',
  };
  const portal = await startPortal(folder, port, { env });
  const clear = async () => {
    await portal.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, postgres, portal: { url: `http://localhost:${port}`, pid: portal.pid }, clear };
}

/** Fills a database with the demonstration city. */
export async function fillCity(url: string): Promise<void> {
  const keys = demonstrationKeys('.data/keys.json');
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  const { db, close } = await openAt({ kind: 'postgres', url });
  const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-files-'));
  await seed({ db, vault, fileStore: createFolderStore(folder), now: () => new Date() });
  await close();
}

const debian = '/usr/bin/chromium';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });

/** Starts the yardstick with what its pages shall say. */
export async function startExpress({ folder, postgres }: Stage, contents: object) {
  const file = join(folder, 'contents.json');
  writeFileSync(file, JSON.stringify(contents));
  const port = await freePort();
  const child = spawn(process.execPath, ['evaluation/performance/express.mjs', String(port), postgres.url, file], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => child.kill() };
}
