import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parse } from 'yaml';
import { publishedRewrites, readingRoutes } from './app/_reading/reading-routes.mjs';
import { readingHeaders } from './app/_request/reading-headers.mjs';
import { actingHeaders, actingRoutes, readRewrites } from './app/_request/acting-headers.mjs';

const speculationRules = { key: 'Speculation-Rules', value: '"/speculation.json"' };

const { portal, hotline } = parse(readFileSync(`${process.env.TONGBAN_CONTENT || 'content'}/city.yaml`, 'utf8'));

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  // Read by app/_ui/built-in.ts.
  env: {
    CITY: JSON.stringify({ portal, hotline: { number: hotline.number } }),
    // Read by app/_process/start-process.ts.
    BUILT_FOR: process.env.AUTH_URL || 'http://localhost:3000',
  },
  poweredByHeader: false,
  // The gate checks types once; a build of checked code need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The optimiser is not used, so its address is not left open.
  images: { unoptimized: true },
  serverExternalPackages: [
    'rate-limiter-flexible',
    'drizzle-orm',
    '@electric-sql/pglite',
    'pg',
    '@vercel/postgres',
    '@neondatabase/serverless',
    'ws',
  ],
  // What is served reads the compiled catalogue, not the files it was made of.
  outputFileTracingIncludes: { '/**': ['./.compiled/**', './db/migrations/**'] },
  redirects: async () => [
    { source: '/', destination: '/zh', permanent: false },
    // A rewrite leads there; nobody else has a reason to.
    { source: '/read/:path*', destination: '/:path*', permanent: true },
  ],
  // Thousands of pages are made ahead of time: one worker a core, where the framework would leave one core idle.
  experimental: {
    globalNotFound: true,
    cpus: availableParallelism(),
    // The proxy turns larger bodies away with a page; pages it does not stand before refuse them all the same.
    serverActions: { bodySizeLimit: '256kb' },
  },
  rewrites: async () => ({
    // Where browsers look for an icon that no page has named.
    beforeFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }, ...readRewrites, ...publishedRewrites],
    // What nothing else answers is told so in the reader's language: the address's, else the browser's.
    fallback: [
      { source: '/:locale(zh|en)/:path*', destination: '/missing/:locale' },
      { source: '/((?!_next/|api/).*)', destination: '/missing/elsewhere' },
    ],
  }),
  headers: async () => [
    ...readingRoutes.map((source) => ({ source, headers: [...readingHeaders, speculationRules] })),
    ...actingRoutes.map((source) => ({ source, headers: actingHeaders })),
    {
      source: '/speculation.json',
      headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
    },
  ],
};
