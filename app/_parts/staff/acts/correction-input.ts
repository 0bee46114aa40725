import { z } from 'zod';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLines } from '#lib/kernel/typed-text.ts';
import { longestText, optionalText } from '#app/_forms/written-text.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { onCase } from './act-inputs.ts';

const texts = words({
  zh: { item: '请写明要补正什么', nothing: '请至少列出一项要补正的内容' },
  en: { item: 'Say what has to be put right', nothing: 'List at least one thing to put right' },
});

const several = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]);

/**
 * `page` names the pages ticked, `flag` the questions; `what-<page>` and `flagged-<question>` say what is wrong there;
 * `other` is anything else.
 */
export const correction = (locale: Locale) =>
  z
    .looseObject({
      ...onCase,
      page: several,
      flag: several,
      other: optionalText(locale),
    })
    .transform(({ applicationId, version, page, flag, other, ...rest }, checked) => {
      const named = [
        ...flag.map((field) => ({ name: `flagged-${field}`, item: { field } })),
        ...page.map((id) => ({ name: `what-${id}`, item: { page: id } })),
      ];
      const items = named.map(({ name, item }): CorrectionItem => ({ ...item, what: textOf(rest[name]) }));
      for (const [index, { name }] of named.entries())
        if (isUnsaid(items[index]?.what))
          checked.addIssue({ code: 'custom', path: [name], message: texts[locale].item });
      if (items.length === 0 && !other)
        checked.addIssue({ code: 'custom', path: ['page'], message: texts[locale].nothing });
      return { applicationId, version, items: other ? [...items, { what: other }] : items };
    });

/** A flag is filled in with its question; what is wrong comes after the colon. */
const isUnsaid = (what = ''): boolean => what === '' || /[：:]$/.test(what.trim());

const textOf = (value: unknown): string => (typeof value === 'string' ? cleanLines(value).slice(0, longestText) : '');
