import type { MetadataRoute } from 'next';
import { baseUrl } from './_server/base-url.ts';
import { personalPages } from './_request/acting-headers.mjs';
import { paths } from './_request/paths.ts';

/** What is about a person is nobody's search result. */
const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: '*',
    allow: ['/', '/api/catalogue/', paths.catalogue.openApi],
    disallow: ['/api/', ...personalPages.map((noun) => `/*/${noun}`)],
  },
  sitemap: new URL('/sitemap.xml', baseUrl()).href,
});

export default robots;
