#!/usr/bin/env node
// `npm start`: plain JavaScript, because nothing is installed yet when it begins.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { install } from './steps/install.mjs';
import { checkNode } from './steps/node.mjs';
import { root, say } from './steps/say.mjs';

checkNode();
await install();

const { env, lines } = prepare();
Object.assign(process.env, env);

if (process.argv.includes('--dev')) startDevelopment();
else await startServer();

/** Checks the settings, builds and prepares the data; a separate process, because it is TypeScript. */
function prepare() {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/prepare.ts', String(process.pid), ...process.argv.slice(2)],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'pipe'], maxBuffer: 1024 * 1024, encoding: 'utf8' },
  );
  if (run.status !== 0) process.exit(1);
  return JSON.parse(run.output[3]);
}

/** Serves in this very process: one process to stop, one that holds the database. */
async function startServer() {
  await import(pathToFileURL(`${root}/.next/standalone/server.js`).href);
  await firstAnswer();
  say(lines.join('\n'));
}

/** The first page; the database opens meanwhile, and `/api/health` tells when it is ready. */
async function firstAnswer() {
  const address = `http://127.0.0.1:${process.env.PORT}/zh`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetch(address).catch(() => undefined);
    if (answered) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

function startDevelopment() {
  say(lines.join('\n'));
  const run = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT, '--hostname', process.env.HOSTNAME],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  process.exit(run.status ?? 1);
}
