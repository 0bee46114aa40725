import type { MetadataRoute } from 'next';
import { baseUrl } from './_server/base-url.ts';
import { paths } from './_request/paths.ts';

/** What is about a person is nobody's search result. */
const personal = ['account', 'applications', 'inbox', 'mailbox', 'organisations', 'sign-in', 'staff', 'tracking'];

const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: '*',
    allow: ['/', '/api/catalogue/', paths.catalogue.openApi],
    disallow: ['/api/', ...personal.map((noun) => `/*/${noun}`)],
  },
  sitemap: new URL('/sitemap.xml', baseUrl()).href,
});

export default robots;
