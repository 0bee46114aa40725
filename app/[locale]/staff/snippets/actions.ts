'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { keepSnippet, removeSnippet } from '#lib/applications/snippets/keep-snippets.ts';
import { snippetActs } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    act: '请选择用在哪一步',
    title: '请写一个简短的名称',
    long: '名称请控制在 40 个字以内',
    zh: '请写中文的理由',
    en: '请写英文的理由',
  },
  en: {
    act: 'Choose the step it is for',
    title: 'Give it a short name',
    long: 'Keep the name within 40 characters',
    zh: 'Write the reasons in Chinese',
    en: 'Write the reasons in English',
  },
});

const reason = (locale: Locale) => {
  const say = texts[locale];
  return z
    .object({
      id: z.uuid().optional(),
      department: z.string().max(100),
      service: z.string().max(100).default(''),
      act: z.enum(snippetActs, say.act),
      title: writtenText(locale, say.title).pipe(z.string().max(40, say.long)),
      zh: writtenText(locale, say.zh),
      en: writtenText(locale, say.en),
    })
    .transform(({ id, service, title, zh, en, ...rest }) => ({
      ...{ ...rest, id, service: service || null },
      ...{ title: { zh: title, en: title }, text: { zh, en } },
    }));
};

export const keepReason = staffAction({
  input: reason,
  act: keepSnippet,
  goTo: (_, locale) => paths.staff.snippets(locale),
});

export const removeReason = staffAction({
  input: () => z.object({ id: z.uuid() }),
  act: (ctx, { id }) => removeSnippet(ctx, id),
  goTo: (_, locale) => paths.staff.snippets(locale),
});
