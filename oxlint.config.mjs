import { joins, schemaOf } from './oxlint.tables.mjs';

/** The plan of the house: which subject of lib/ may know which. Read it from the bottom up. */
const knows = {
  applications: [
    'files',
    'forms',
    'identifiers',
    'organisations',
    'notifications',
    'catalogue',
    'deadlines',
    'identity',
    ...['audit', 'search', 'publishing'],
  ],
  publishing: ['catalogue', 'identity', 'notifications', 'audit'],
  files: ['organisations', 'catalogue', 'identity', 'audit', 'notifications'],
  documents: [
    ...['applications', 'organisations', 'forms', 'notifications', 'catalogue', 'deadlines', 'files', 'identity'],
    'audit',
  ],
  recommendations: ['catalogue', 'forms'],
  search: ['catalogue', 'forms'],
  standards: ['catalogue', 'forms', 'identifiers'],
  organisations: ['identifiers', 'identity', 'audit', 'notifications'],
  notifications: ['identifiers', 'catalogue'],
  identity: ['identifiers', 'audit', 'notifications'],
  catalogue: ['eligibility', 'forms', 'identifiers', 'deadlines'],
  eligibility: ['forms'],
  forms: ['identifiers', 'deadlines'],
  identifiers: [],
  deadlines: [],
  audit: [],
  kernel: [],
};
const subjects = Object.keys(knows);

/** Folders of a subject that others of it build on, and what they therefore may not know. */
const beneath = { 'lib/search/engine/**': ['#lib/search/request/**'] };

const ban = (group, message, more = {}) => ({ group, message, ...more });
const noWeb = ban(
  ['next', 'next/**', 'next-auth', 'next-auth/**', 'react', 'react/**', 'react-dom', 'react-dom/**', '#app/**'],
  'lib/ knows no web',
);
const noParent = ban(['../**', '!../**/*.css'], 'use #lib/…, #app/… or #db/… to leave a folder');
const noTables = ban(
  ['#db/**', '!#db/schema/columns.ts', 'drizzle-orm', 'drizzle-orm/**', 'pg'],
  'only store.ts speaks to the database',
  {
    allowTypeImports: true,
  },
);
const noSdk = ban(
  [
    ...['algoliasearch', 'algoliasearch/**', 'nodemailer', 'pino', 'minisearch', 'rate-limiter-flexible', '@vercel/**'],
    'aws4fetch',
  ],
  'outside services live in lib/adapters',
);
const noAdapter = ban(['#lib/adapters/**'], 'a subject knows the port, app/_server picks the adapter');
const noTablesBut = (...own) =>
  ban(
    ['#db/schema.ts', '#db/schema/**', ...['columns', ...own].map((name) => `!#db/schema/${name}.ts`)],
    "another subject's tables",
  );
/** The port of the file store is no store of a subject, and neither are the adapters behind it. */
const fileStores = ['!#lib/kernel/file-store.ts', '!#lib/adapters/*store.ts'];
const noStoreBut = (...own) =>
  ban(
    ['#lib/**/*store.ts', ...fileStores, ...own.map((name) => `!#lib/${name}/**/*store.ts`)],
    'a store is private to its subject',
  );
const noStore = noStoreBut();
const noTools = ban(
  ['#demonstration/**', '#evaluation/**', '#build/**', '#scripts/**'],
  'app/ and lib/ run without demonstration, evaluation, build and scripts',
);
const noDatabase = ban(['#app/_server/database.ts'], 'take the database from the context', {
  importNames: ['theDatabase', 'theVault'],
});
const fromContext = 'take catalogue and calendar from the context';
const readers = ['read-content', 'read-files', 'read-calendar', 'compiled'];
const noReader = ban([...readers.map((name) => `#lib/catalogue/${name}.ts`), './read-content.ts'], fromContext);
const noMaker = ban(
  ['#lib/catalogue/catalogue.ts', '#lib/deadlines/calendar.ts', './catalogue.ts', './calendar.ts'],
  fromContext,
  { importNames: ['createCatalogue', 'createCalendar'] },
);
/** What the city publishes is read in app/_server/content.ts for the portal, and by commands, tools and tests for themselves. */
const noContent = [noReader, noMaker];
const noTesting = ban(['#lib/**/*testing.ts', './*testing.ts'], 'made for tests');
const nobody = ban(['#lib/**', '#app/**'], 'db/ knows nobody');
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

function noStrangerTo(name) {
  const may = knows[name];
  const strangers = subjects.filter((other) => ![name, 'kernel', ...may].includes(other));
  return ban(
    strangers.map((other) => `#lib/${other}/**`),
    `${name} may know only: ${may.join(', ') || 'the kernel'}`,
  );
}

const subject = (name) => {
  const outside = [
    noWeb,
    noParent,
    noSdk,
    noAdapter,
    noTools,
    noTesting,
    ...noContent,
    noStoreBut(name),
    noStrangerTo(name),
  ];
  const own = schemaOf[name] ?? [name];
  const seams = Object.entries(joins).filter(([files]) => files.startsWith(`lib/${name}/`));
  const layers = Object.entries(beneath).filter(([files]) => files.startsWith(`lib/${name}/`));
  return [
    { files: [`lib/${name}/**`], rules: restrict(...outside, noTables, noTablesBut(...own)) },
    { files: [`lib/${name}/**/*store.ts`], rules: restrict(...outside, noTablesBut(...own)) },
    ...layers.map(([files, above]) => ({
      files: [files],
      rules: restrict(...outside, noTables, noTablesBut(...own), ban(above, 'it builds on this folder')),
    })),
    ...seams.map(([files, others]) => ({
      files: [files],
      rules: restrict(...outside, noTablesBut(...own, ...others)),
    })),
    { files: [`lib/${name}/**/*.test.ts`, `lib/${name}/**/*testing.ts`], rules: restrict(noWeb, noParent) },
  ];
};

const named = (files) => ({ files, rules: { 'import/no-default-export': 'off' } });

export default {
  plugins: ['typescript', 'import', 'react', 'nextjs', 'jsx-a11y', 'unicorn', 'oxc', 'vitest'],
  categories: { correctness: 'error' },
  ignorePatterns: ['.next/**', '.data/**', 'next-env.d.ts', 'public/**', 'db/migrations/**', 'test-results/**'],
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', { max: 3 }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-definitions': ['error', 'type'],
    // Han text is counted by character on purpose; a spread may also group fields that belong together.
    'typescript/no-misused-spread': 'off',
    'unicorn/no-useless-spread': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Reading pages are plain documents: a plain link, and a script that runs before the first paint, are the point.
    'nextjs/no-html-link-for-pages': 'off',
    'nextjs/no-sync-scripts': 'off',
    // A form with the role `search` is read by every screen reader, the young element <search> is not.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // What is wrong with a form must be heard first; only the error summary asks for the focus.
    'jsx-a11y/no-autofocus': 'off',
  },
  overrides: [
    {
      files: ['lib/adapters/**'],
      rules: restrict(noWeb, noParent, noStore, noTables, noTools, noTesting, ...noContent),
    },
    { files: ['lib/adapters/rate-limit.ts'], rules: restrict(noWeb, noParent, noStore, ...noContent) },
    { files: ['lib/adapters/*.test.ts'], rules: restrict(noWeb, noParent) },
    { files: ['app/**'], rules: restrict(noStore, noTables, noParent, noTools, noDatabase, noAdapter, ...noContent) },
    { files: ['app/_request/**'], rules: restrict(noStore, noTables, noParent, noTools, noAdapter, ...noContent) },
    { files: ['app/_server/**'], rules: restrict(noStore, noTables, noParent, noTools, ...noContent) },
    {
      files: ['app/_request/{auth-adapter,auth-adapter.test,context,session}.ts'],
      rules: restrict(noStore, noParent, noTools, noAdapter, ...noContent),
    },
    { files: ['app/_server/content.ts'], rules: restrict(noStore, noTables, noParent, noTools) },
    { files: ['app/_server/{database,system-context}.ts'], rules: restrict(noStore, noParent, noTools, ...noContent) },
    { files: ['app/**/*.test.ts'], rules: restrict(noStore, noParent, noTools, ...noContent) },
    { files: ['db/**'], rules: restrict(nobody) },
    { files: ['demonstration/**', 'db/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
    { files: ['app/_ui/icon-shapes.ts'], rules: { 'max-lines': 'off' } },
    { files: ['*.d.ts'], rules: { 'typescript/consistent-type-definitions': 'off' } },
    { files: ['db/schema.ts'], rules: { 'oxc/no-barrel-file': 'off' } },
    named([
      'app/**/{page,layout,error,global-error,global-not-found,not-found,forbidden,unauthorized,loading,template,default}.tsx',
      'app/{robots,sitemap,manifest}.ts',
      '*.config.*',
      'tests/support/global-setup.ts',
    ]),
    {
      files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**', 'db/testing.ts'],
      rules: {
        'typescript/no-non-null-assertion': 'off',
        'max-lines-per-function': 'off',
        'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
        'max-params': 'off',
        'no-empty-pattern': 'off',
        'vitest/no-standalone-expect': 'off',
      },
    },
    ...subjects.flatMap(subject),
    {
      files: ['lib/catalogue/{read-content,read-files}.ts'],
      rules: restrict(noWeb, noParent, noSdk, noAdapter, noTools, noStore, noTables, noStrangerTo('catalogue')),
    },
  ],
};
