import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { notedStylesheets, stylesheetsIn } from '#app/_reading/stylesheet-links.ts';
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { buildModules } from './browser-modules.ts';
import { pruneArtefact, secretsIn } from './prune-artefact.ts';
import { fingerprintOfSources } from './fingerprint.ts';
import { run } from '#scripts/steps/install.mjs';
import { keyOfTheBuild } from '#scripts/steps/keys.ts';
import { progress } from '#scripts/steps/progress.mjs';
import { root, stop } from '#scripts/steps/say.mjs';

const stamp = `${root}/.next/build-stamp`;

/** Builds unless the build matches the sources; `meanwhile` is other slow work that needs the catalogue only. */
export async function buildIfStale(meanwhile?: () => Promise<void>): Promise<void> {
  const fingerprint = fingerprintOfSources();
  if (read(stamp) === fingerprint) return;
  rmSync(stamp, { force: true });
  await build(meanwhile);
  writeFileSync(stamp, fingerprint);
}

async function build(meanwhile?: () => Promise<void>): Promise<void> {
  const done = progress('Building the portal');
  const { compileCatalogue } = await import('./compile.ts');
  compileCatalogue();
  // A separate process, so that it reads the catalogue as a server does.
  await runOrStop(process.execPath, ['--import', 'tsx', 'build/compile-search.ts'], { NODE_ENV: 'production' });
  await buildModules();
  await Promise.all([buildPages(), meanwhile?.()]);
  done();
}

async function buildPages(): Promise<void> {
  // The file exists before the build, so that the framework packs it with every page; its content
  // is known only afterwards.
  writeFileSync(`${root}/${notedStylesheets}`, '[]');
  await runOrStop(process.execPath, ['node_modules/next/dist/bin/next', 'build']);
  noteStylesheets();
  cpSync(`${root}/.next/static`, `${root}/.next/standalone/.next/static`, { recursive: true });
  cpSync(`${root}/public`, `${root}/.next/standalone/public`, { recursive: true });
  await runOrStop(process.execPath, ['build/strip-framework.mjs']);
  const artefact = `${root}/.next/standalone`;
  pruneArtefact(artefact);
  await writeBillOfMaterials(artefact);
  const secrets = secretsIn(artefact);
  if (secrets.length > 0) stop(`The artefact holds secrets: ${secrets.join(', ')}`);
}

function noteStylesheets(): void {
  const noted = JSON.stringify(stylesheetsIn(readFileSync(`${root}/.next/server/app/zh/help.html`, 'utf8')));
  for (const folder of [root, `${root}/.next/standalone`]) writeFileSync(`${folder}/${notedStylesheets}`, noted);
}

async function runOrStop(command: string, args: string[], more: Record<string, string> = {}): Promise<void> {
  const env = { NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOfTheBuild() };
  const { code, output } = await run(command, args, { ...env, ...more });
  if (code !== 0) stop(`\n${output}\nThe build failed; what is above says where.`);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
