import type { Channel } from '#lib/kernel/channels.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';

/** It names no service: whoever reads it may be a stranger to whom the address belongs. */
export function proofLetter(
  ctx: WithCity,
  { code, channel }: { code: string; channel: Channel },
  locale: Locale,
): Letter {
  const grouped = `${code.slice(0, 3)} ${code.slice(3)}`;
  return channel === 'email' ? letter(ctx, grouped, locale) : textMessage(ctx, grouped, locale);
}

type Letter = { subject: string; body: string };

function textMessage(ctx: WithCity, grouped: string, locale: Locale): Letter {
  const { portal } = letterhead(ctx, locale);
  if (locale === 'zh')
    return {
      subject: '确认手机号码的验证码',
      body: `【${portal}】验证码 ${grouped}，10 分钟内有效，用来确认申请表里的手机号码。请不要告诉任何人。不是您填的，请忽略。`,
    };
  return {
    subject: 'Your code to confirm this number',
    body: `${portal}: ${grouped} is your code to confirm the number in your application. It works for 10 minutes. Do not give it to anyone. If this was not you, ignore it.`,
  };
}

function letter(ctx: WithCity, grouped: string, locale: Locale): Letter {
  const { portal, signed } = letterhead(ctx, locale);
  if (locale === 'zh')
    return {
      subject: '确认邮箱的验证码',
      body: signed(
        `您好：\n\n有人在“${portal}”的申请表里填了这个邮箱。如果是您，请输入验证码：\n\n${grouped}\n\n10 分钟内有效。请不要告诉任何人，工作人员也不会向您索要。\n\n如果不是您填的，不必理会这封邮件。`,
      ),
    };
  return {
    subject: 'Your code to confirm this address',
    body: signed(
      `Hello,\n\nThis address was given in an application at ${portal}. If that was you, enter this code:\n\n${grouped}\n\nIt works for 10 minutes. Do not give it to anyone; our staff never ask for it.\n\nIf it was not you, you can ignore this e-mail.`,
    ),
  };
}
