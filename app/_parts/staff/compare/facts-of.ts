import { formatDateTime } from '#app/_ui/format.ts';
import type { ReadCase } from '#lib/applications/desk/read-two.ts';
import { states } from '#lib/applications/life/states.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { PairedPage } from './pair-answers.ts';

const texts = words({
  zh: {
    title: '办件信息',
    facts: { service: '事项', applicant: '申请人', company: '统一社会信用代码', state: '状态', received: '收到' },
  },
  en: {
    title: 'About the cases',
    facts: { service: 'Service', applicant: 'Applicant', company: 'Credit code', state: 'State', received: 'Received' },
  },
});

type Fact = keyof (typeof texts)['zh']['facts'];

/** What stands at the head of two cases, side by side. */
export function factsOf([one, other]: [ReadCase, ReadCase], locale: Locale): PairedPage {
  const { title, facts } = texts[locale];
  const [mine, theirs] = [factsIn(one, locale), factsIn(other, locale)];
  const names = (Object.keys(facts) as Fact[]).filter((name) => mine[name] ?? theirs[name]);
  return {
    title,
    pairs: names.map((name) => ({
      label: facts[name],
      answers: [mine[name], theirs[name]],
      isSame: mine[name] === theirs[name],
    })),
  };
}

const factsIn = ({ application, terms, company }: ReadCase, locale: Locale): Record<Fact, string | undefined> => ({
  service: terms.service[locale],
  applicant: application.applicantName,
  company: company?.creditCode,
  state: states[application.status].words[locale].staff,
  received: application.submittedAt ? formatDateTime(application.submittedAt, locale) : undefined,
});
