'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { optionalText, writtenText } from '#app/_forms/written-text.ts';
import { ask, remind } from '#lib/applications/supervision/ladder/ask.ts';
import { recordFinding } from '#lib/applications/supervision/quality/quality.ts';
import { reply } from '#lib/applications/supervision/ladder/reply.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { question: '请写下要问的', reason: '请写明原因', plan: '请写明接下来怎么办', verdict: '请选择结论' },
  en: {
    question: 'Write your question',
    reason: 'Say why',
    plan: 'Say what is done next',
    verdict: 'Choose what you found',
  },
});

const onCase = () => z.object({ applicationId: z.uuid() });
const asking = (locale: Locale) => onCase().extend({ question: writtenText(locale, texts[locale].question) });
const replying = (locale: Locale) =>
  z.object({
    escalationId: z.uuid(),
    reason: writtenText(locale, texts[locale].reason),
    plan: writtenText(locale, texts[locale].plan),
  });
const finding = (locale: Locale) =>
  onCase().extend({
    verdict: z.enum(['ok', 'fault'], { error: texts[locale].verdict }),
    words: optionalText(locale),
  });

export const remindOwner = staffAction({ input: onCase, act: remind });
export const askOwner = staffAction({ input: asking, act: ask });
export const answerQuestion = staffAction({ input: replying, act: reply });
export const recordQuality = staffAction({ input: finding, act: recordFinding });
