import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead } from '#lib/notifications/letterhead.ts';

/** Asks somebody to act for a company; signing in with this address shows the invitation. */
export function invitationLetter(company: string, locale: Locale): { subject: string; body: string } {
  const { portal, signed } = letterhead(locale);
  if (locale === 'zh')
    return {
      subject: `${company}邀请您担任经办人`,
      body: signed(
        `您好：\n\n${company}邀请您在“${portal}”担任经办人，代企业办理事项。\n\n请用本邮箱登录，在“我的企业”中接受或者谢绝。如果您不认识这家企业，不必理会这封邮件。`,
      ),
    };
  return {
    subject: `${company} asks you to act for it`,
    body: signed(
      `Hello,\n\n${company} asks you to act for it on ${portal}, as a handler.\n\nSign in with this e-mail address and open “My companies” to accept or decline. If you do not know this company, you can ignore this e-mail.`,
    ),
  };
}
