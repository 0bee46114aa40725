import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';
import type { Representation } from './representation.ts';

type Inviting = { name: string; creditCode: string; representation: Representation };

/**
 * Invites somebody to act for an organisation; signing in with this address shows the invitation. A name that nobody has
 * checked is a stranger's text: the letter then has the credit code alone.
 */
export function invitationLetter(
  ctx: WithCity,
  { name, creditCode, representation }: Inviting,
  locale: Locale,
): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const isChecked = representation === 'confirmed';
  if (locale === 'zh') {
    const company = isChecked ? `“${name}”` : `统一社会信用代码为 ${creditCode} 的企业账号（工作人员尚未核对）`;
    return {
      subject: '有企业邀请您担任经办人',
      body: signed(
        `您好：\n\n${company}邀请您在“${portal}”担任经办人，代企业办理事项。\n\n请用本邮箱登录，在“我的企业”中接受或者谢绝。如果您不认识这家企业，不必理会这封邮件。`,
      ),
    };
  }
  const company = isChecked
    ? `“${name}”`
    : `A company account with the unified social credit code ${creditCode}, which staff have not checked yet,`;
  return {
    subject: 'A company asks you to act for it',
    body: signed(
      `Hello,\n\n${company} asks you to act for it on ${portal}, as a handler.\n\nSign in with this e-mail address and open “My companies” to accept or decline. If you do not know this company, you can ignore this e-mail.`,
    ),
  };
}
