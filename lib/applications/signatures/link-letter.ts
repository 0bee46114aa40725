import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';

/** The link to a copy that waits to be signed. The address is whatever the applicant typed, so nothing is said of the case. */
export function linkLetter(
  ctx: WithCity,
  { address, until }: { address: string; until: Date },
  locale: Locale,
): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const last = dayOf(until);
  return locale === 'zh'
    ? {
        subject: '请您在一份申请上签字',
        body: signed(
          `您好：\n\n有人在“${portal}”填了一份申请，写明需要您一起签字。请打开下面的链接，登录后核对您的居民身份证号码，就能看到要签的内容：\n\n${address}\n\n链接最晚用到${last}，请不要转给别人。如果您不知道这件事，不必理会这封邮件：您不签字，申请就不会提交。`,
        ),
      }
    : {
        subject: 'You are asked to sign an application',
        body: signed(
          `Hello,\n\nsomebody has filled in an application on ${portal} and named you as a person who has to sign it. Open this link, sign in and confirm your resident identity number to see what you would sign:\n\n${address}\n\nIt works until ${last} at the latest; please do not pass it on. If you know nothing of this, you can ignore this e-mail: without your signature nothing is submitted.`,
        ),
      };
}
