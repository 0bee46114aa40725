import { z } from 'zod';
import { normaliseEmail } from '#lib/identifiers/email.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { email: '请输入电子邮箱地址', department: '请选择部门', post: '请选择岗位' },
  en: { email: 'Enter an e-mail address', department: 'Choose a department', post: 'Choose a post' },
});

export const appointment = (locale: Locale) => {
  const say = texts[locale];
  return z.object({
    email: z.string(say.email).transform(normaliseEmail).pipe(z.email(say.email)),
    department: z.string(say.department).min(1, say.department),
    post: z.string(say.post).min(1, say.post),
  });
};
