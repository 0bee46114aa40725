import { defineConfig } from '@playwright/test';

/** Journeys run against a portal that is already up; PORTAL_URL says where. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: process.env['PORTAL_URL'] ?? 'http://localhost:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
