import type { Row } from '#lib/applications/case/listed.ts';
import { letterhead, type WithCity } from '#lib/notifications/letterhead.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { Letter } from '#lib/kernel/mailer.ts';

/** Where the letter leads: a case, and what awaits a reply. */
export type Addresses = { case: (locale: Locale, id: string) => string; questions: (locale: Locale) => string };

export type Due = { id: string; service: Bilingual; reference: string; dueOn: Day };
export type Digest = { today: Day; overdue: Due[]; near: Due[]; questions: Due[] };

const texts = words({
  zh: {
    subject: (count: number) => `今天要办的：${count} 件`,
    hello: '您好：',
    overdue: '已超期',
    near: '临近期限',
    questions: '等您答复',
    line: ({ service, reference, dueOn }: Due) => `· ${service.zh}，编号 ${reference}，应于 ${dueOn} 前办结`,
    more: (count: number) => `· 另有 ${count} 件`,
    count: (title: string, count: number) => `${title} ${count} 件`,
    answer: '在这里答复：',
    quiet: '没有要办的日子不会给您写信。',
  },
  en: {
    subject: (count: number) => `Due today: ${count} ${count === 1 ? 'case' : 'cases'}`,
    hello: 'Good morning,',
    overdue: 'Overdue',
    near: 'Due soon',
    questions: 'Awaiting your reply',
    line: ({ service, reference, dueOn }: Due) => `· ${service.en}, reference ${reference}, due on ${dueOn}`,
    more: (count: number) => `· and ${count} more`,
    count: (title: string, count: number) => `${title}: ${count}`,
    answer: 'Reply here: ',
    quiet: 'On days when nothing is due there is no letter.',
  },
});

/** Lines of each part; the workspace has the rest. */
const most = 15;

/** The letter of a morning: references and services, no applicant's name. */
export function digestLetter(
  ctx: WithCity,
  digest: Digest,
  { locale, addresses }: { locale: Locale; addresses: Addresses },
): Omit<Letter, 'to'> {
  const say = texts[locale];
  const cases = (title: string, due: Due[]): string[] =>
    part(title, due, { locale, line: (one) => `${say.line(one)}\n  ${addresses.case(locale, one.id)}` });
  const questions = part(say.questions, digest.questions, { locale, line: say.line });
  const parts = [
    ...cases(say.overdue, digest.overdue),
    ...cases(say.near, digest.near),
    ...questions,
    ...(questions.length > 0 ? [`${say.answer}${addresses.questions(locale)}`] : []),
  ];
  const count = digest.overdue.length + digest.near.length + digest.questions.length;
  const body = [say.hello, '', ...parts, '', say.quiet].join('\n');
  return { subject: say.subject(count), body: letterhead(ctx, locale).signed(body) };
}

type Part = { locale: Locale; line: (due: Due) => string };

function part(title: string, due: Due[], { locale, line }: Part): string[] {
  if (due.length === 0) return [];
  const more = due.length - most;
  const lines = [texts[locale].count(title, due.length), ...due.slice(0, most).map(line)];
  return [...lines, ...(more > 0 ? [texts[locale].more(more)] : []), ''];
}

/** What the inbox says of the same. */
export const digestFacts = ({ overdue, near, questions }: Digest): Bilingual => ({
  zh: sumUp('zh', { overdue, near, questions }),
  en: sumUp('en', { overdue, near, questions }),
});

const sumUp = (locale: Locale, parts: Record<'overdue' | 'near' | 'questions', unknown[]>): string =>
  (['overdue', 'near', 'questions'] as const)
    .filter((name) => parts[name].length > 0)
    .map((name) => texts[locale].count(texts[locale][name], parts[name].length))
    .join(locale === 'zh' ? '，' : ', ');

export const dueOf = ({ id, reference, dueOn }: Pick<Row, 'id' | 'reference' | 'dueOn'>, service: Bilingual): Due => ({
  ...{ id, service, reference: reference ?? '', dueOn: dueOn ?? '' },
});
