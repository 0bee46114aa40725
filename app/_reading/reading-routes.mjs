/**
 * Pages that only inform, in the notation of next.config.js: prerendered (the home page once a release), without the
 * framework's scripts, under the strict policy. The build's last step reads the same list.
 */
const nouns = [
  'services/:service',
  'services/:service/form',
  'services/:service/eligibility',
  'eligibility/:audience',
  'life-events',
  'life-events/:event',
  'departments',
  'departments/:department',
  'bundles',
  'bundles/:bundle',
];
const sitePages = ['business', 'privacy', 'accessibility', 'about', 'help', 'open-data'];

const prerendered = [...nouns, ...sitePages].map((route) => `/:locale(zh|en)/${route}`);

export const readingRoutes = ['/:locale(zh|en)', ...prerendered];

/** The header by which this process asks for a page anew, and is told which edition the page shows. */
export const editionHeader = 'x-edition';

/** For next.config.js: while something is published in the browser, a route of our own renders these pages. */
export const publishedRewrites = prerendered.map((source) => ({
  source,
  has: [{ type: 'header', key: editionHeader }],
  destination: `/read${source.replaceAll(/\([^)]*\)/g, '')}`,
}));

const expressions = readingRoutes.map(
  (route) => new RegExp(`^${route.replace(':locale(zh|en)', '(zh|en)').replaceAll(/:[a-z]+/g, '[^/]+')}$`),
);

/** @param {string} path */
export const isReadingPath = (path) => expressions.some((expression) => expression.test(path));
