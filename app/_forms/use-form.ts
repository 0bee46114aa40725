'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Refusal } from '#lib/kernel/result.ts';
import type { FormState } from './action.ts';
import { valuesOf } from './values.ts';

type Send<R extends Refusal, T> = (before: unknown, typed: FormData) => Promise<FormState<R, T>>;

const texts = words({
  zh: '没有收到回应，可能是网络断了。您填写的都还在这一页，请稍后再按一次；如果还不行，先把内容复制下来，再刷新页面。',
  en: 'No answer came back; the connection may be down. What you wrote is still on this page: try again in a moment. If that does not help, copy your text and reload the page.',
});

/**
 * What a form shows, how it is sent, and whether it is on its way. When no answer comes the form stays with all that
 * was typed and says so, where the framework by itself would put an error page in its place.
 */
export const useForm = <R extends Refusal, T>(send: Send<R, T>, locale: Locale) =>
  useActionState<FormState<R, T>, FormData>(typeof window === 'undefined' ? send : answered(send, locale), {
    values: {},
    errors: {},
  });

const answered =
  <R extends Refusal, T>(send: Send<R, T>, locale: Locale): Send<R, T> =>
  async (before, typed) => {
    try {
      return await send(before, typed);
    } catch (error) {
      unstable_rethrow(error);
      return { values: valuesOf(typed), errors: {}, notice: texts[locale] };
    }
  };
