import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import { letterhead } from './letterhead.ts';

/** What a person is told of; each has its words. */
export const occasions = [
  'received',
  'accepted',
  'not_accepted',
  'returned',
  'correction_requested',
  'correction_lapsed',
  'stopped',
  'resumed',
  'extended',
  'approved',
  'refused',
  'delivered',
  'withdrawn',
  'message',
  'representation_confirmed',
  'representation_rejected',
  'representation_handed_over',
  'membership_ended',
] as const;
export type Occasion = (typeof occasions)[number];

/** What a person is told of a company they act for, rather than of a case. */
export const isAboutCompany = (occasion: Occasion): boolean =>
  occasion.startsWith('representation_') || occasion === 'membership_ended';

/** Nothing personal: the name of the service, or of the company, in both languages. */
export type Facts = Record<string, string>;

/** The one line of each occasion, in the inbox and as a letter's subject. */
export const headline: Record<Occasion, Bilingual> = {
  received: { zh: '我们已收到您的申请', en: 'We have received your application' },
  accepted: { zh: '您的申请已受理', en: 'Your application has been accepted' },
  not_accepted: { zh: '您的申请不予受理', en: 'Your application was not accepted' },
  returned: {
    zh: '您的申请不属于本部门职责，已退回',
    en: 'Your application belongs to another department and was returned',
  },
  correction_requested: { zh: '请您补正申请', en: 'Please correct your application' },
  correction_lapsed: {
    zh: '补正期限已过，申请已关闭',
    en: 'The time for your correction has passed and the application is closed',
  },
  stopped: { zh: '办理计时已暂停', en: 'The clock of your application is stopped' },
  resumed: { zh: '办理计时已恢复', en: 'The clock of your application is running again' },
  extended: { zh: '办理期限已延长', en: 'The deadline of your application was extended' },
  approved: { zh: '您的申请已获批准', en: 'Your application was approved' },
  refused: { zh: '您的申请未获批准', en: 'Your application was refused' },
  delivered: { zh: '办理结果已送达', en: 'Your result has been delivered' },
  withdrawn: { zh: '您的申请已撤回', en: 'Your application was withdrawn' },
  message: { zh: '工作人员给您留言了', en: 'You have a new message about your application' },
  representation_confirmed: {
    zh: '工作人员已核对您的企业',
    en: 'Staff have checked that you represent your company',
  },
  representation_rejected: {
    zh: '企业身份未通过核对，企业账号已关闭',
    en: 'The check of your company failed, and its account is closed',
  },
  representation_handed_over: {
    zh: '您成为企业的法定代表人，等待工作人员核对',
    en: 'You are now named as the legal representative; staff will check it',
  },
  membership_ended: { zh: '您不再是这家企业的经办人', en: 'You no longer act for this company' },
};

/** The letter of an occasion: it only points to the inbox, and says nothing of the case itself. */
export function letterFor(occasion: Occasion, facts: Facts, locale: Locale): { subject: string; body: string } {
  const { portal, signed } = letterhead(locale);
  const about = facts[locale] ?? '';
  const subject = `${headline[occasion][locale]}${locale === 'zh' ? `：${about}` : `: ${about}`}`;
  const place = places[isAboutCompany(occasion) ? 'company' : 'case'][locale];
  const body =
    locale === 'zh'
      ? `您好：\n\n${headline[occasion].zh}（${about}）。\n\n请登录“${portal}”，在“${place}”中查看详情。为保护您的信息，邮件中不写详细内容。`
      : `Hello,\n\n${headline[occasion].en} (${about}).\n\nSign in to ${portal} and open “${place}” to see the details. To protect your information, this e-mail does not repeat them.`;
  return { subject, body: signed(body) };
}

const places: Record<'case' | 'company', Bilingual> = {
  case: { zh: '我的办件', en: 'My applications' },
  company: { zh: '我的企业', en: 'My companies' },
};
