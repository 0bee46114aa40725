import type { Locale } from '#lib/kernel/locale.ts';

/** Asks somebody to act for a company; signing in with this address shows the invitation. */
export function invitationLetter(company: string, locale: Locale): { subject: string; body: string } {
  if (locale === 'zh')
    return {
      subject: `${company}邀请您担任经办人`,
      body: `您好：\n\n${company}邀请您在云川市政务服务门户担任经办人，代企业办理事项。\n\n请用本邮箱登录，在“我的企业”中接受或者谢绝。如果您不认识这家企业，不必理会这封邮件。\n\n云川市政务服务中心`,
    };
  return {
    subject: `${company} asks you to act for it`,
    body: `Hello,\n\n${company} asks you to act for it on the Yunchuan public-service portal, as a handler.\n\nSign in with this e-mail address and open “My companies” to accept or decline. If you do not know this company, you can ignore this e-mail.\n\nYunchuan Civic Service Centre`,
  };
}
