import type { Mutant } from '#evaluation/mutants/mutant.ts';

const action = ['app/_forms/action.test.ts'];
const guards = ['app/_request/page-guards.test.ts'];
const usage = ['app/api/programs.test.ts'];
const signIn = ['app/[locale]/sign-in/sign-in.test.ts'];
const hold = ['app/_process/hold-answer.test.ts'];
const encoded = ['app/_process/encoded-pages.test.ts'];
const trouble = ['app/_process/trouble-page.test.ts'];
const results = ['app/[locale]/services/results.test.ts'];

const sessions = 'app/_request/session.ts';
const actions = 'app/_forms/action.ts';

/** Guards of pages and forms. */
export const pages: Mutant[] = [
  {
    ...{ name: 'a form of another site is read', file: actions, tests: action },
    ...{ before: 'if (await isForeign())', after: 'if (false)' },
  },
  {
    ...{ name: 'a secret comes back with the form', file: actions, tests: action },
    ...{ before: 'without(typed, [...(form.secret ?? []), otherLanguage])', after: 'typed' },
  },
  {
    ...{ name: 'a form of staff is anybody’s who is signed in', file: actions, tests: action },
    ...{ before: 'return ctx.actor.posts.length > 0 ? ctx : refuseStaff', after: 'return ctx ? ctx : refuseStaff' },
  },
  {
    ...{ name: 'a limit is counted and not heeded', file: actions, tests: action },
    ...{ before: 'if (wait) return', after: 'if (false) return' },
  },
  {
    ...{ name: 'whoever has to sign in is led anywhere afterwards', file: actions, tests: action },
    ...{ before: 'return safeReturnPath(`${pathname}${search}`);', after: 'return `${pathname}${search}`;' },
  },
  {
    ...{ name: 'a form shows the state of another', file: 'app/_forms/form-state.ts', tests: action },
    ...{ before: 'sent?.action === action', after: 'sent' },
  },
  {
    ...{ name: 'the workspace is there for everybody', file: 'app/_request/staff-context.ts', tests: guards },
    ...{ before: 'ctx.actor.posts.length > 0', after: 'true' },
  },
  {
    ...{ name: 'signing in keeps the session that was there', file: sessions, tests: signIn },
    ...{ before: '  await leave(ctx);\n', after: '' },
  },
  {
    ...{ name: 'signing out leaves the session on the server', file: sessions, tests: signIn },
    ...{ before: 'if (token) await closeSession(ctx, token);', after: '' },
  },
  {
    ...{ name: 'in production a code opens posts', file: sessions, tests: ['app/_request/posts.test.ts'] },
    ...{ before: `standing === 'open' ?`, after: 'true ?' },
  },
  {
    ...{ name: 'in production anybody is anybody', file: 'app/_request/sign-in.ts' },
    ...{ before: `environment().mode !== 'demonstration'`, after: 'false' },
    tests: ['app/[locale]/sign-in/production.test.ts'],
  },
  {
    ...{ name: 'the library of sign-in answers everything it can', file: 'app/api/auth/[...nextauth]/route.ts' },
    ...{ before: `request.nextUrl.pathname !== '/api/auth/callback/oidc'`, after: 'false', tests: usage },
  },
  {
    ...{ name: 'signing in leads to another site', file: 'app/[locale]/sign-in/page.tsx', tests: signIn },
    ...{ before: 'safeReturnPath(typed)', after: '[typed].flat()[0]' },
  },
  {
    ...{ name: 'the address of a pending code can be read from its cookie', tests: signIn },
    ...{ file: 'app/_request/pending-sign-in.ts', before: 'codeLasts / 1000', after: 'codeLasts' },
  },
  {
    ...{ name: 'a piece of an answer brings its whole buffer', file: 'app/_process/hold-answer.ts', tests: hold },
    ...{ before: 'Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)', after: 'Buffer.from(chunk.buffer)' },
  },
  {
    ...{ name: 'the head of a failed answer stays', file: 'app/_process/whole-pages.ts', tests: encoded },
    ...{ before: 'for (const name of response.getHeaderNames()) response.removeHeader(name);', after: '' },
  },
  {
    ...{ name: 'a coding that is refused is sent', file: 'app/_process/encoding.ts', tests: encoded },
    ...{ before: ` && !/^q=0(?:\\.0*)?$/.test(weight ?? '')`, after: '' },
  },
  {
    ...{ name: 'an address becomes markup', file: 'app/_process/trouble-page.ts', tests: trouble },
    ...{ before: '<a href="${escaped(url)}">', after: '<a href="${url}">' },
  },
  {
    ...{ name: 'a form that failed is said to be safe', file: 'app/_process/trouble-page.ts', tests: trouble },
    ...{ before: `!isTheirs && method === 'POST'`, after: 'false' },
  },
  {
    ...{ name: 'words of an older text are marked in a newer one', tests: results },
    ...{ file: 'app/_parts/catalogue/marked.tsx', before: `parts.join('') === text`, after: 'parts.length > 0' },
  },
  {
    ...{ name: 'a personal number is suggested', file: 'app/[locale]/services/did-you-mean.tsx', tests: results },
    ...{ before: ' || !mayBeKept(suggestion, theCatalogue().listSensitiveWords())', after: '' },
  },
  {
    ...{ name: 'a search without results is remembered', file: 'app/[locale]/services/results.tsx', tests: results },
    ...{ before: 'hits.total > 0 && mayBeKept', after: 'mayBeKept' },
  },
  {
    ...{
      name: 'a text of a guide ends its block of data',
      tests: ['app/[locale]/services/[service]/structured-data.test.ts'],
    },
    ...{
      file: 'app/[locale]/services/[service]/structured-data.tsx',
      before: String.raw`.replaceAll('<', '\\u003c')`,
      after: '',
    },
  },
  {
    ...{ name: 'searches are shown to search engines', file: 'app/[locale]/services/route.tsx' },
    ...{ before: 'indexed: here(locale) === paths.services(locale)', after: 'indexed: true' },
    tests: ['app/_reading/reading-pages.test.ts'],
  },
  {
    ...{ name: 'a form carried on by a redirect is posted again', file: 'proxy.ts', tests: ['scripts/proxy.test.ts'] },
    ...{ before: 'if (isReplayedPost(request))', after: 'if (false)' },
  },
  {
    ...{ name: 'an act from an old page is taken as a new one' },
    ...{
      file: 'app/_parts/staff/act/act-form.tsx',
      before: `one(state.values, 'version') ?? `,
      after: '',
    },
    tests: ['app/[locale]/staff/applications/[id]/[act]/act-page.test.ts'],
  },
  {
    ...{ name: 'an act that is not open has a page' },
    ...{
      file: 'app/[locale]/staff/applications/[id]/desk-case.tsx',
      before: 'if (named && !isOpen(found, named) && ',
      after: 'if (false && ',
    },
    tests: ['app/[locale]/staff/applications/[id]/[act]/act-page.test.ts'],
  },
  {
    ...{ name: 'a handler is offered to invite' },
    ...{
      file: 'app/[locale]/organisations/[id]/page.tsx',
      before: `{role === 'legal_representative' && (\n        <Section`,
      after: '{(\n        <Section',
    },
    tests: ['app/[locale]/organisations/refusals.test.ts'],
  },
  {
    ...{
      name: 'a handler is offered to end another’s membership',
      file: 'app/[locale]/organisations/[id]/members.tsx',
    },
    ...{ before: 'return member.personId === personId ?', after: 'return true ?' },
    tests: ['app/[locale]/organisations/refusals.test.ts'],
  },
];
