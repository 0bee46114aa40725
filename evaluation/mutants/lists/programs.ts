import type { Mutant } from '#evaluation/mutants/mutant.ts';

const clicks = ['app/api/search/search-api.test.ts'];
const device = ['app/_device/send-basket.test.ts'];
const usage = ['app/api/programs.test.ts'];

/** Guards of what programs ask, and of our modules on a device. */
export const programs: Mutant[] = [
  {
    ...{ name: 'clicks are counted unasked', file: 'app/api/search/clicks/route.ts', tests: clicks },
    ...{ before: 'if (!areSearchesCounted()) return answer(404);', after: '' },
  },
  {
    ...{ name: 'a click is told of a reader who asks for privacy', tests: clicks },
    ...{ file: 'app/api/search/clicks/route.ts', before: `request.headers.get('sec-gpc') === '1'`, after: 'false' },
  },
  {
    ...{ name: 'a basket is taken from a reader who asks for privacy', tests: usage },
    ...{ file: 'app/api/usage/route.ts', before: `request.headers.get('sec-gpc') === '1'`, after: 'false' },
  },
  {
    ...{ name: 'a flood is read', file: 'app/api/usage/route.ts', tests: usage },
    ...{ before: 'if (isFlood(request)) return answer(429);', after: '' },
  },
  {
    ...{ name: 'anybody runs the jobs', file: 'app/api/cron/route.ts', tests: ['app/api/cron/scheduler.test.ts'] },
    ...{ before: 'timingSafeEqual(digest(shown), digest(`Bearer ${cronSecret}`))', after: 'true' },
  },
  {
    ...{ name: 'a city without a secret has a scheduler', tests: ['app/api/cron/scheduler.test.ts'] },
    ...{ file: 'app/api/cron/route.ts', before: 'cronSecret !== undefined && ', after: '' },
  },
  {
    ...{ name: 'a job that fails keeps the others from their turn', tests: ['app/api/cron/scheduler.test.ts'] },
    ...{
      file: 'app/_server/jobs.ts',
      before: '      failed.push(name);\n',
      after: '      failed.push(name);\n      break;\n',
    },
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
    ...{ name: 'a page is kept that is somebody’s own', file: 'app/_process/kept-pages.ts' },
    ...{ before: 'if (!isLasting && edition === undefined) return;', after: '' },
    tests: ['app/_process/whole-pages.test.ts'],
  },
  {
    ...{ name: 'a search is answered with the page of another', file: 'app/_process/kept-pages.ts' },
    ...{ before: ` || url.includes('?')`, after: '', tests: ['app/_process/whole-pages.test.ts'] },
  },
  {
    ...{ name: 'a page that is not there is kept', file: 'app/_process/kept-pages.ts' },
    ...{ before: 'response.statusCode !== 200 || ', after: '', tests: ['app/_process/whole-pages.test.ts'] },
  },
  {
    ...{ name: 'a form is answered with a kept page', file: 'app/_process/kept-pages.ts' },
    ...{
      before: `method === 'GET' || method === 'HEAD' ? pages.get(url) : undefined`,
      after: 'pages.get(url)',
      tests: ['app/_process/whole-pages.test.ts'],
    },
  },
];
