import { formatDate } from '#app/_ui/format.ts';
import { Timeline } from '#app/_ui/timeline.tsx';
import type { ApplicationEvent, Step } from '#lib/applications/application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { groundWords, stepWords, wayWords } from './step-words.ts';

const texts = words({
  zh: {
    because: (ground: string) => `依法进行${ground}。`,
    days: (days: number) => `延长 ${days} 个工作日。`,
    by: (day: string) => `请在${day}前补正。`,
    asOf: (day: string) => `自${day}起视为受理。`,
    body: (body: string) => `请向${body}申请。`,
    way: (way: string) => `送达方式：${way}。`,
  },
  en: {
    because: (ground: string) => `The law requires ${ground}. `,
    days: (days: number) => `Extended by ${days} working ${days === 1 ? 'day' : 'days'}. `,
    by: (day: string) => `Please correct it by ${day}. `,
    asOf: (day: string) => `Counts as accepted on ${day}. `,
    body: (body: string) => `Please apply to: ${body}. `,
    way: (way: string) => `Delivered: ${way}. `,
  },
});

type HistoryProps = { events: Pick<ApplicationEvent, 'sequence' | 'step' | 'at' | 'facts'>[]; locale: Locale };

/** What happened, newest first; what staff wrote for each other stays out. */
export const History = ({ events, locale }: HistoryProps) => (
  <Timeline
    locale={locale}
    moments={events.toReversed().map(({ sequence, step, at, facts }) => ({
      ...{ id: sequence, at },
      ...{ title: stepWords[locale][step].what, who: stepWords[locale][step].who },
      detail: detailOf(step, facts, locale) || undefined,
    }))}
  />
);

type Facts = ApplicationEvent['facts'];

/** The facts that are meant for the applicant, step by step. */
export function detailOf(step: Step, facts: Facts, locale: Locale): string {
  const say = texts[locale];
  const reason = facts.reason ?? '';
  const details: Partial<Record<Step, string>> = {
    stop: `${facts.ground ? say.because(groundWords[locale][facts.ground]) : ''}${reason}`,
    extend: `${say.days(facts.days ?? 0)}${reason}`,
    request_correction: facts.dueOn ? say.by(formatDate(facts.dueOn, locale)) : '',
    deem_accepted: facts.asOf ? say.asOf(formatDate(facts.asOf, locale)) : '',
    return: `${facts.rightBody ? say.body(facts.rightBody) : ''}${reason}`,
    deliver: `${facts.way ? say.way(wayWords[locale][facts.way] ?? facts.way) : ''}${reason}`,
    resubmit: facts.reply ?? '',
    not_accept: reason,
    reject_claim: reason,
    approve: reason,
    refuse: reason,
    withdraw: reason,
    resume: reason,
  };
  return details[step] ?? '';
}
