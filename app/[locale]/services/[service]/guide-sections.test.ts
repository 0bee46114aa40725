import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { locales } from '#lib/kernel/locale.ts';
import { GuideSections } from './guide-sections.tsx';

const told = (what: string) => ({ zh: `${what}（中文）`, en: `${what} in English` });

/** A licence with every optional fact of the standard. */
function everythingKnown(): Guide {
  const guide = theCatalogue().findGuide('food-business-licence')!;
  const [law, ...laws] = guide.legalBasis;
  const [material, ...materials] = guide.materials;
  return {
    ...guide,
    codes: { ...guide.codes, item: `${guide.codes.task}01`, local: 'LOCAL-7' },
    legalBasis: [{ ...law!, text: told('wording') }, ...laws],
    delegatedBy: told('delegating body'),
    quota: told('quota'),
    materials: [
      {
        ...material!,
        ...{ size: told('size'), legalBasis: told('basis of asking') },
        ...{ blank: '/documents/blank.pdf', sample: 'https://city.example/sample.pdf' },
      },
      ...materials,
    ],
    intermediaries: [{ name: told('intermediary'), basis: told('basis of it') }],
    rights: [told('right')],
    duties: [told('duty')],
    planned: { from: '2027-01-05', until: '2031-02-03' },
  };
}

test.each(locales)('a guide shows all that is known of it (%s)', (locale) => {
  const markup = renderToStaticMarkup(createElement(GuideSections, { guide: everythingKnown(), locale }));
  const texts = [
    'wording',
    'delegating body',
    'quota',
    'size',
    'basis of asking',
    'intermediary',
    'basis of it',
    'right',
    'duty',
  ];
  for (const text of texts) expect(markup).toContain(told(text)[locale]);
  for (const text of ['LOCAL-7', '/documents/blank.pdf', 'https://city.example/sample.pdf', '2031'])
    expect(markup).toContain(text);
  expect(markup).toContain(`/${locale}/services/food-business-licence/form`);
});

test.each(locales)('what is not known leaves no empty heading behind (%s)', (locale) => {
  const guide = {
    ...everythingKnown(),
    intermediaries: [],
    rights: [],
    duties: [],
    quota: undefined,
    planned: undefined,
  };
  const markup = renderToStaticMarkup(createElement(GuideSections, { guide: guide as Guide, locale }));
  expect(markup).not.toMatch(/专业机构|qualified firm|您的义务|Your duties|计划|Planned/);
});
