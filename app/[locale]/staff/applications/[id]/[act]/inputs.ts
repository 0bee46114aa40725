import { z } from 'zod';
import { stopGrounds } from '#lib/applications/life/stop-grounds.ts';
import { longestExtension } from '#lib/applications/staff/extend.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    reason: '请写明理由',
    long: '请控制在 2000 个字以内',
    body: '请写明应当找哪个部门',
    ground: '请选择法定理由',
    days: `请输入 1 到 ${longestExtension} 之间的天数`,
    outcome: '请选择准予或不予',
    way: '请选择送达方式',
    item: '请写明要补正什么',
    nothing: '请至少列出一项要补正的内容',
  },
  en: {
    reason: 'Give the reasons',
    long: 'Use 2,000 characters or fewer',
    body: 'Say which department to go to',
    ground: 'Choose the legal ground',
    days: `Enter a number of days from 1 to ${longestExtension}`,
    outcome: 'Choose to approve or to refuse',
    way: 'Choose how it was delivered',
    item: 'Say what has to be put right',
    nothing: 'List at least one thing to put right',
  },
});

/** Which case, and the version that the page showed. */
export const onCase = { applicationId: z.uuid(), version: z.coerce.number().int() };

const said = (locale: Locale, message: string) => z.string().trim().min(1, message).max(2000, texts[locale].long);
const perhaps = (locale: Locale) => z.string().trim().max(2000, texts[locale].long).default('');
const outcome = (locale: Locale) => z.enum(['approve', 'refuse'], texts[locale].outcome);

export const reasoned = (locale: Locale) => z.object({ ...onCase, reason: said(locale, texts[locale].reason) });

export const returned = (locale: Locale) => reasoned(locale).extend({ rightBody: said(locale, texts[locale].body) });

export const stopped = (locale: Locale) =>
  reasoned(locale).extend({ ground: z.enum(stopGrounds, texts[locale].ground) });

export const extension = (locale: Locale) =>
  reasoned(locale).extend({
    days: z.coerce
      .number(texts[locale].days)
      .int(texts[locale].days)
      .min(1, texts[locale].days)
      .max(longestExtension, texts[locale].days),
  });

export const proposal = (locale: Locale) => reasoned(locale).extend({ outcome: outcome(locale) });

/** An approval may speak for itself; a refusal needs its reasons. */
export const decision = (locale: Locale) =>
  z
    .object({ ...onCase, outcome: outcome(locale), reason: perhaps(locale) })
    .refine((given) => given.outcome === 'approve' || given.reason, {
      path: ['reason'],
      message: texts[locale].reason,
    });

export const delivery = (locale: Locale) =>
  z.object({ ...onCase, way: z.string(texts[locale].way).min(1, texts[locale].way).max(40), reason: perhaps(locale) });

/** `page` names the pages ticked; `what-<page>` says what is wrong there; `other` is anything else. */
export const correction = (locale: Locale) =>
  z
    .looseObject({
      ...onCase,
      page: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
      other: perhaps(locale),
    })
    .transform(({ applicationId, version, page, other, ...rest }, checked) => {
      const items = page.map((id) => ({ page: id, what: textOf(rest[`what-${id}`]) }));
      for (const { page: id } of items.filter(({ what }) => !what))
        checked.addIssue({ code: 'custom', path: [`what-${id}`], message: texts[locale].item });
      if (items.length === 0 && !other)
        checked.addIssue({ code: 'custom', path: ['page'], message: texts[locale].nothing });
      return { applicationId, version, items: other ? [...items, { what: other }] : items };
    });

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 2000) : '');
