import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import { letterhead, type WithCity } from './letterhead.ts';

/** Something a person is told of, declared by its subject. The inbox stores the name. */
export type Occasion = { name: string; about: 'case' | 'company' | 'desk' | 'question' | 'guide'; headline: Bilingual };

/** The occasions of a subject. A headline is the one line in the inbox and the subject of the letter. */
export const occasionsAbout = <Name extends string>(
  about: Occasion['about'],
  headlines: Record<Name, Bilingual>,
): Record<Name, Occasion> =>
  Object.fromEntries(
    Object.entries<Bilingual>(headlines).map(([name, headline]) => [name, { name, about, headline }]),
  ) as Record<Name, Occasion>;

/**
 * Nothing personal: the name of the service, or of the company, in both languages. A company's name is whatever somebody
 * typed, so that the inbox shows it and letters do not.
 */
export type Facts = Record<string, string>;

/** The letter of an occasion: it only points to the inbox, and says nothing of the case itself. */
export function letterFor(
  ctx: WithCity,
  { occasion: { about: place, headline }, facts }: { occasion: Occasion; facts: Facts },
  locale: Locale,
): { subject: string; body: string } {
  const { portal, signed } = letterhead(ctx, locale);
  const about = place === 'company' ? '' : (facts[locale] ?? '');
  const subject = `${headline[locale]}${about && (locale === 'zh' ? `：${about}` : `: ${about}`)}`;
  const body =
    locale === 'zh'
      ? `您好：\n\n${headline.zh}${about && `（${about}）`}。\n\n请登录“${portal}”，在“${places[place].zh}”中查看详情。为保护您的信息，邮件中不写详细内容。`
      : `Hello,\n\n${headline.en}${about && ` (${about})`}.\n\nSign in to ${portal} and open “${places[place].en}” to see the details. To protect your information, this e-mail does not repeat them.`;
  return { subject, body: signed(body) };
}

const places: Record<Occasion['about'], Bilingual> = {
  case: { zh: '我的办件', en: 'My applications' },
  company: { zh: '我的企业', en: 'My companies' },
  desk: { zh: '工作台', en: 'Workspace' },
  question: { zh: '工作台·等我答复', en: 'Workspace, Awaiting my reply' },
  guide: { zh: '工作台·办事指南', en: 'Workspace, Service guides' },
};
