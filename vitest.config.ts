import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Next's marker for modules that must not reach the browser; here there is no browser.
  resolve: { alias: { 'server-only': '/dev/null' } },
  test: {
    include: ['{lib,db,app,scripts,build,demonstration,evaluation}/**/*.test.ts', 'tests/database/**/*.test.ts'],
    globalSetup: 'db/testing.setup.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
