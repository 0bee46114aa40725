import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root, stop } from './say.mjs';
import { progress } from './progress.mjs';

/** Installs the packages of the lock file, unless they are there. */
export async function install() {
  if (isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return;
  const done = progress('Installing packages');
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  done();
  if (code !== 0) stop(`${output}\nThe packages could not be installed. Check the network, then try again.`);
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(`${root}/${lock}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** A package for another platform is `optional`, and may be absent. */
const isInstalled = (wanted, present) =>
  Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || present[path]?.version === version || (optional && !present[path]),
  );

/** Runs a command and captures its output; `code` is its exit code. */
export function run(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
