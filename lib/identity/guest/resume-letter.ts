import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';

/** The address is whatever somebody typed, so nothing is said of the form. */
export function resumeLetter(
  ctx: WithCity,
  { address, until }: { address: string; until: Date },
  locale: Locale,
): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const last = dayOf(until);
  return locale === 'zh'
    ? {
        subject: '接着填申请的链接',
        body: signed(
          `您好：\n\n您在“${portal}”填的申请已经保存。想接着填的时候，请打开下面的链接，再填您当时定的暗号：\n\n${address}\n\n链接只能用一次，最晚用到${last}；到时没有接着填，已填内容会删除。链接不要转给别人，暗号不要告诉别人，我们的工作人员也不会问您。\n\n如果不是您填的，不必理会这封邮件：没有暗号，谁也打不开。`,
        ),
      }
    : {
        subject: 'Your link to go on with your form',
        body: signed(
          `Hello,\n\nWhat you filled in on ${portal} is saved. To go on with it, open this link and enter the word that you chose:\n\n${address}\n\nIt works once, until ${last} at the latest. What you wrote is deleted if you have not gone on with it by then. Please do not pass on the link or tell anybody the word; our staff never ask for it.\n\nIf you filled in nothing, you can ignore this e-mail: nobody can open the link without the word.`,
        ),
      };
}
