'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { deskQuery, deskViewIn } from '#app/_parts/staff/desk/desk-address.ts';
import { paths } from '#app/_request/paths.ts';
import { changeView, keepView, removeView } from '#lib/applications/views/keep-views.ts';
import { longestName } from '#lib/applications/views/view.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLine, lengthOf, plainTyped } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    missing: '请给视图起个名称',
    long: `名称请控制在 ${longestName} 个字以内`,
    number: '名称里不要写编号、电话这样的号码',
    list: '这里没有可以保存的列表',
  },
  en: {
    missing: 'Give the view a name',
    long: `Keep the name within ${longestName} characters`,
    number: 'Leave references, phone numbers and the like out of the name',
    list: 'There is no list to save here',
  },
});

/** Nothing in a name points to a person: no number that is long enough to be somebody's. */
const viewName = (locale: Locale) =>
  z
    .string()
    .transform(cleanLine)
    .refine((name) => name !== '', texts[locale].missing)
    .refine((name) => lengthOf(name) <= longestName, texts[locale].long)
    .refine((name) => !/\d{5}/.test(plainTyped(name).replace(/[\s-]/g, '')), texts[locale].number);

/** The queue and what narrows it, as the desk itself says them; neither a page of it nor what is flagged. */
const listQuery = (locale: Locale) =>
  z
    .string()
    .max(2000)
    .transform((query) => {
      const { queue, filter } = deskViewIn(Object.fromEntries(new URLSearchParams(query)));
      return deskQuery({ queue, filter });
    })
    .refine((query) => query !== '', texts[locale].list);

export const keepMyView = staffAction({
  input: (locale: Locale) => z.object({ name: viewName(locale), query: listQuery(locale) }),
  act: keepView,
  goTo: ({ query }, locale) => `${paths.staff.desk(locale)}${query}`,
});

export const changeMyView = staffAction({
  input: (locale: Locale) => z.object({ id: z.uuid(), name: viewName(locale) }),
  act: changeView,
  goTo: (_, locale) => paths.staff.views(locale),
});

export const removeMyView = staffAction({
  input: () => z.object({ id: z.uuid() }),
  act: (ctx, { id }) => removeView(ctx, id),
  goTo: (_, locale) => paths.staff.views(locale),
});
