import { z } from 'zod';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLines } from '#lib/kernel/typed-text.ts';
import { longestText, optionalText } from '#app/_forms/written-text.ts';
import { onCase } from './act-inputs.ts';

const texts = words({
  zh: { item: '请写明要补正什么', nothing: '请至少列出一项要补正的内容' },
  en: { item: 'Say what has to be put right', nothing: 'List at least one thing to put right' },
});

/** `page` names the pages ticked; `what-<page>` says what is wrong there; `other` is anything else. */
export const correction = (locale: Locale) =>
  z
    .looseObject({
      ...onCase,
      page: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
      other: optionalText(locale),
    })
    .transform(({ applicationId, version, page, other, ...rest }, checked) => {
      const items = page.map((id) => ({ page: id, what: textOf(rest[`what-${id}`]) }));
      for (const { page: id } of items.filter(({ what }) => !what))
        checked.addIssue({ code: 'custom', path: [`what-${id}`], message: texts[locale].item });
      if (items.length === 0 && !other)
        checked.addIssue({ code: 'custom', path: ['page'], message: texts[locale].nothing });
      return { applicationId, version, items: other ? [...items, { what: other }] : items };
    });

const textOf = (value: unknown): string => (typeof value === 'string' ? cleanLines(value).slice(0, longestText) : '');
