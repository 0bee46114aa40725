import { afterEach, describe, expect } from 'vitest';
import { readDocument, visit } from '#tests/support/in-request.ts';
import { linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { followDays } from '#app/_server/published.ts';
import { aDraft, licence } from '#lib/applications/testing/staff.testing.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { isGuide } from '#lib/catalogue/service.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { serviceDays } from '#lib/publishing/days/service-days.ts';
import GuidePage from './page.tsx';

const { service } = licence;
const guide = (locale: string) => () => GuidePage({ params: Promise.resolve({ locale, service }) });

/** The city as if the guide of one service named these days. */
function plan(planned: Guide['planned']): void {
  const services = theCatalogue().inFiles().listServices();
  followDays(serviceDays(services.map((one) => (one.id === service && isGuide(one) ? { ...one, planned } : one))));
}

afterEach(() => followDays(serviceDays(theCatalogue().inFiles().listServices())));

describe('a guide', () => {
  test.for([
    ['zh', { from: '2999-03-01' }, '2999年3月1日（周五）00:00起可以申请'],
    ['en', { from: '2999-03-01' }, 'You can apply from Fri 1 Mar 2999, 00:00'],
    ['zh', { until: '2020-03-31' }, '申请已经截止，2020年3月31日（周二）是最后一天'],
    ['en', { until: '2020-03-31' }, 'Applications have closed: the last day was Tue 31 Mar 2020'],
  ] as const)('%s %o: says so, and offers no form', async ([locale, planned, said]) => {
    plan(planned);
    const html = await readDocument(guide(locale));
    expect(textOf(html)).toContain(said);
    expect(Object.values(linksIn(html))).not.toContain(paths.startApplication(locale, service));
  });

  test('offers the form on its days', async () => {
    plan({ from: '2020-03-31', until: '2999-03-01' });
    expect(Object.values(linksIn(await readDocument(guide('en'))))).toContain(paths.startApplication('en', service));
  });
});

test('a draft says that it can be filled in and not sent', async ({ db }) => {
  const who = await aPerson(db);
  const { id } = await aDraft(db, { service, by: who });
  plan({ from: '2999-03-01' });
  const { html } = await visit({ db, who }, () => ApplicationPage({ params: Promise.resolve({ locale: 'en', id }) }));
  expect(textOf(html)).toContain('You can apply from Fri 1 Mar 2999, 00:00');
  expect(textOf(html)).toContain('You can go on filling it in, and send it when applications are taken again.');
});
