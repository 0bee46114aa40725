import type { Mutant } from '#evaluation/mutants/mutant.ts';

const hold = ['app/_server/hold-answer.test.ts'];
const encoded = ['app/_server/encoded-pages.test.ts'];
const trouble = ['app/_request/trouble-page.test.ts'];
const results = ['app/[locale]/services/results.test.ts'];
const clicks = ['app/api/search/search-api.test.ts'];
const device = ['app/_device/send-basket.test.ts'];

/** Guards of what leaves for a browser, and of what a browser sends. */
export const answers: Mutant[] = [
  {
    ...{ name: 'a piece of an answer brings its whole buffer', file: 'app/_server/hold-answer.ts', tests: hold },
    ...{ before: 'Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)', after: 'Buffer.from(chunk.buffer)' },
  },
  {
    ...{ name: 'the head of a failed answer stays', file: 'app/_server/whole-pages.ts', tests: encoded },
    ...{ before: 'for (const name of response.getHeaderNames()) response.removeHeader(name);', after: '' },
  },
  {
    ...{ name: 'a coding that is refused is sent', file: 'app/_server/whole-pages.ts', tests: encoded },
    ...{ before: ` && !/^q=0(?:\\.0*)?$/.test(weight ?? '')`, after: '' },
  },
  {
    ...{ name: 'an address becomes markup', file: 'app/_request/trouble-page.ts', tests: trouble },
    ...{ before: '<a href="${escaped(url)}">', after: '<a href="${url}">' },
  },
  {
    ...{ name: 'a form that failed is said to be safe', file: 'app/_request/trouble-page.ts', tests: trouble },
    ...{ before: `kind !== 'outdated' && method === 'POST'`, after: 'false' },
  },
  {
    ...{ name: 'words of an older text are marked in a newer one', tests: results },
    ...{ file: 'app/_parts/catalogue/marked.tsx', before: `parts.join('') === text`, after: 'parts.length > 0' },
  },
  {
    ...{ name: 'a personal number is suggested', file: 'app/[locale]/services/did-you-mean.tsx', tests: results },
    ...{ before: ' || !mayBeKept(suggestion, listSensitiveWords())', after: '' },
  },
  {
    ...{ name: 'a search without results is remembered', file: 'app/[locale]/services/results.tsx', tests: results },
    ...{ before: 'hits.total > 0 && mayBeKept', after: 'mayBeKept' },
  },
  {
    ...{ name: 'clicks are counted unasked', file: 'app/api/search/clicks/route.ts', tests: clicks },
    ...{ before: 'if (!areSearchesCounted()) return answer(404);', after: '' },
  },
  {
    ...{ name: 'a click is told of a reader who asks for privacy', tests: clicks },
    ...{ file: 'app/api/search/clicks/route.ts', before: `request.headers.get('sec-gpc') === '1'`, after: 'false' },
  },
  {
    ...{ name: 'a device that asks for privacy sends', file: 'app/_device/send-basket.ts', tests: device },
    ...{ before: 'asksForPrivacy() || ', after: '' },
  },
  {
    ...{ name: 'a device sends its cookies along', file: 'app/_device/send-basket.ts', tests: device },
    ...{ before: `    credentials: 'omit',\n`, after: '' },
  },
  {
    ...{ name: 'our module sends a form to another site', file: 'app/_device/forms/request.ts' },
    ...{
      before: '    address.origin === location.origin &&\n',
      after: '',
      tests: ['app/_device/forms/answer.test.ts'],
    },
  },
  {
    ...{ name: 'a page that was cut on the way is shown', file: 'app/_device/forms/answer.ts' },
    ...{
      before: `if (!html.includes('</html>')) return none;`,
      after: '',
      tests: ['app/_device/forms/answer.test.ts'],
    },
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
];
