import { readingHeaders } from './reading-headers.mjs';

/** What every answer about a person carries. */
export const safeHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const policyKey = 'Content-Security-Policy';
const [policy = ''] = readingHeaders.filter(({ key }) => key === policyKey).map(({ value }) => value);

/** Where the forms of a page may lead, beside this site. @param {string} origin */
export const policyLeadingTo = (origin) => policy.replace("form-action 'self'", `form-action 'self' ${origin}`);

/** The first words of the addresses that are about people; robots stay away from them. */
export const personalPages = [
  ...['account', 'applications', 'inbox', 'mailbox', 'organisations', 'sign-in', 'staff', 'tracking'],
];

/** For next.config.js: the pages about people, which proxy.ts stands before when something is sent. */
export const actingRoutes = [
  `/:locale(zh|en)/:first(${personalPages.join('|')})/:path*`,
  '/:locale(zh|en)/services/:service/application',
];

/** For next.config.js: asked for, and not sent anything, these pages are rendered by a route of our own. */
export const readRewrites = actingRoutes.map((source) => ({
  source,
  missing: ['content-type', 'next-action', 'rsc'].map((key) => ({ type: 'header', key })),
  destination: `/read${source.replaceAll(/\([^)]*\)/g, '')}`,
}));

export const actingHeaders = Object.entries({ ...safeHeaders, [policyKey]: policy }).map(([key, value]) => ({
  key,
  value,
}));
