import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';
import type { Representation } from './representation.ts';

type Inviting = { name: string; representation: Representation };

/**
 * Invites somebody to act for an organisation; signing in with this address shows the invitation. Says so if nobody has
 * checked the organisation.
 */
export function invitationLetter(
  ctx: WithCity,
  { name, representation }: Inviting,
  locale: Locale,
): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const unchecked = representation === 'confirmed' ? '' : notChecked[locale];
  if (locale === 'zh')
    return {
      subject: `“${name}”邀请您担任经办人`,
      body: signed(
        `您好：\n\n“${name}”邀请您在“${portal}”担任经办人，代企业办理事项。${unchecked}\n\n请用本邮箱登录，在“我的企业”中接受或者谢绝。如果您不认识这家企业，不必理会这封邮件。`,
      ),
    };
  return {
    subject: `“${name}” asks you to act for it`,
    body: signed(
      `Hello,\n\n“${name}” asks you to act for it on ${portal}, as a handler.${unchecked}\n\nSign in with this e-mail address and open “My companies” to accept or decline. If you do not know this company, you can ignore this e-mail.`,
    ),
  };
}

const notChecked = {
  zh: '企业名称由账号的登记人填写，工作人员尚未核对。',
  en: ' The name is as the person who opened the account wrote it; staff have not checked it yet.',
};
