import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const folders = ['lib', 'db', 'app', 'scripts', 'build', 'demonstration', 'evaluation'];
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
/** Statistics and whole cities: `npm test` runs them, `npm run check` does not. */
const isLong = (file: string) => file.endsWith('.long.test.ts');
const tests = folders
  .flatMap(filesIn)
  .filter((file) => file.endsWith('.test.ts') && (process.env['GATE'] === 'long' || !isLong(file)));
/** Brackets of an address are no pattern. */
const listed = (files: string[]) => files.map((file) => file.replaceAll(/[[\]]/g, '?'));
const says = (what: RegExp) => (file: string) => what.test(readFileSync(file, 'utf8'));
const usesDatabase = says(/#db\/testing\.ts/);
/** Replaces modules, or stands before every server of the process: later files of the same worker would have it too. */
const isAlone = says(/vi\.(?:mock|doMock|resetModules)\(|sendWholePages\(|stubEnv\('TAKE_BACK/);
const others = tests.filter((file) => !isAlone(file));

export default defineConfig({
  // Next's marker for modules that must not reach the browser; here there is no browser.
  resolve: { alias: { 'server-only': '/dev/null' } },
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Next's request storage works only where this comes before any other module of it.
    setupFiles: ['next/dist/server/node-environment-baseline.js', 'tests/support/forget-published.ts'],
    // Its imports of Next lack the ending that Node asks for.
    server: { deps: { inline: ['next-auth'] } },
    unstubGlobals: true,
    // Loading modules anew for each file takes longer than the tests in it.
    isolate: false,
    // A project's own number would win over the command line's.
    maxWorkers: Number(process.env['VITEST_WORKERS'] ?? 2),
    projects: [
      { extends: true, test: { name: 'plain', include: listed(others.filter((file) => !usesDatabase(file))) } },
      {
        extends: true,
        test: {
          name: 'database',
          include: listed(others.filter(usesDatabase)),
          // The files of a worker share one open database; each test undoes what it wrote.
          globalSetup: 'db/testing.setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          isolate: true,
          include: listed(tests.filter(isAlone)),
          globalSetup: 'db/testing.setup.ts',
        },
      },
    ],
  },
});
