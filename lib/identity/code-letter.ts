import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';

export function codeLetter(ctx: WithCity, code: string, locale: Locale): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const grouped = `${code.slice(0, 4)} ${code.slice(4)}`;
  if (locale === 'zh')
    return {
      subject: '您的登录验证码',
      body: signed(
        `您好：\n\n您登录“${portal}”的验证码是：\n\n${grouped}\n\n10 分钟内有效，只能使用一次。请不要告诉任何人，工作人员也不会向您索要。\n\n如果不是您本人在登录，不必理会这封邮件。`,
      ),
    };
  return {
    subject: 'Your sign-in code',
    body: signed(
      `Hello,\n\nYour code to sign in to ${portal} is:\n\n${grouped}\n\nIt works once, within 10 minutes. Do not give it to anyone; our staff never ask for it.\n\nIf you are not signing in, you can ignore this e-mail.`,
    ),
  };
}
