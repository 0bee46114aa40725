#!/usr/bin/env node
// `npm test`: the whole gate, cheap steps first; plain JavaScript, because nothing is installed yet
// when it begins. `npm run check` leaves out what needs a browser.
import { readFileSync, rmSync } from 'node:fs';
import { getBrowser } from './steps/browser.mjs';
import { install, run } from './steps/install.mjs';
import { checkNode } from './steps/node.mjs';
import { progress } from './steps/progress.mjs';
import { root, say } from './steps/say.mjs';
import { getServers } from './steps/servers.mjs';

const results = `${root}/.data/results`;
const withBrowsers = !process.argv.includes('--without-browsers');
const tool = (name, ...args) => [process.execPath, [`node_modules/${name}`, ...args]];
const script = (name, ...args) => [process.execPath, ['--import', 'tsx', `scripts/${name}`, ...args]];
const vitestJson = ['--reporter=default', '--reporter=json'];

const steps = [
  ['Format', tool('oxfmt/bin/oxfmt', '--check')],
  ['Route types', tool('next/dist/bin/next', 'typegen')],
  ['Types', tool('typescript/bin/tsc')],
  ['Lint and import table', tool('oxlint/bin/oxlint', '-c', 'oxlint.config.mjs', '--type-aware')],
  ['Dead code', tool('knip/bin/knip.js')],
  ['Catalogue', script('content-check.ts')],
  [
    'Unit and database tests',
    tool('vitest/vitest.mjs', 'run', ...vitestJson, `--outputFile.json=${results}/unit.json`),
  ],
];
const stepsWithBrowsers = [
  ['Database tests on Postgres and Vercel', script('test-databases.ts', 'postgres', 'vercel')],
  ['Build', script('build.ts')],
  ['Journeys', tool('@playwright/test/cli.js', 'test', '--reporter=dot,json')],
];

checkNode();
await install();
if (withBrowsers) {
  await getBrowser();
  await getServers();
} else say('Left out: browsers, a real S3 server and a real scanner. npm test has them.');
rmSync(results, { recursive: true, force: true });
const tookLong = [];
const failed = await firstFailure(withBrowsers ? [...steps, ...stepsWithBrowsers] : steps);
sumUp(failed);

async function firstFailure(gate) {
  for (const [name, [command, args]] of gate) {
    const done = progress(name);
    const began = Date.now();
    const { code, output } = await run(command, args, {
      CI: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/journeys.json`,
      TEST_RESULTS: results,
      ...(withBrowsers ? { GATE: 'long' } : {}),
    });
    done();
    tookLong.push({ name, seconds: Math.round((Date.now() - began) / 1000) });
    if (code === 0) continue;
    say(`\n${output}\n${name}: failed.`);
    return name;
  }
  return undefined;
}

/**
 * Names the five slowest steps and counts the tests of vitest and Playwright; another step counts as one test if it
 * fails.
 */
function sumUp(failedStep) {
  const counts = [
    ...['unit', 'postgres', 'vercel'].map((name) => read(name)).map(ofVitest),
    ofPlaywright(read('journeys')),
  ];
  const slowest = tookLong.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  say(`Slowest steps: ${slowest.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}`);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failures = counts.reduce((sum, count) => sum + count.failed, 0);
  say(`${passed} passed, ${failedStep ? Math.max(failures, 1) : failures} failed`);
  process.exit(failedStep || failures > 0 ? 1 : 0);
}

function read(name) {
  try {
    return JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

function ofVitest(json) {
  return { passed: json?.numPassedTests ?? 0, failed: json?.numFailedTests ?? 0 };
}

function ofPlaywright(json) {
  return {
    passed: (json?.stats.expected ?? 0) + (json?.stats.flaky ?? 0),
    failed: json?.stats.unexpected ?? 0,
  };
}
