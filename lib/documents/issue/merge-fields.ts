import { silenceOf } from '#lib/catalogue/case-rules.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import {
  fieldPattern,
  type DocumentStep,
  type DocumentTemplate,
  type MergeField,
} from '#lib/catalogue/document-templates.ts';
import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { acceptanceDue, clockOf } from '#lib/applications/clock/case-clock.ts';
import { remedyDates } from '#lib/applications/clock/expected-dates.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { isDecision } from '#lib/applications/decided.ts';
import type { FactsOf } from '#lib/applications/life/life.ts';
import type { Promised } from '#lib/applications/life/intake-steps.ts';
import { groundWords } from '#lib/applications/life/stop-grounds.ts';
import { wayWords } from '#lib/applications/life/ways.ts';
import type { SentCase } from '#lib/applications/system/read-case.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { dayIn } from '#lib/documents/lines-of.ts';

type Writing = WithCatalogue & WithCalendar & { found: SentCase; event: ApplicationEvent };
type About = Writing & { locale: Locale };
type Values = Partial<Record<MergeField, string>>;

const texts = words({
  zh: {
    review: (body: string, days: number, last: string) =>
      `可以自知道本决定之日起 ${days} 日内向${body}申请行政复议（从决定日算，最后一天是${last}）`,
    court: (court: string, months: number, last: string) =>
      `也可以自知道本决定之日起 ${months} 个月内向${court}提起行政诉讼（从决定日算，最后一天是${last}）。`,
    between: '；',
    and: '、',
  },
  en: {
    review: (body: string, days: number, last: string) =>
      `you can ask ${body} for administrative review within ${days} days of learning of this decision (counted from the decision, until ${last})`,
    court: (court: string, months: number, last: string) =>
      `or bring an action before ${court} within ${months} months of learning of it (counted from the decision, until ${last}).`,
    between: ', ',
    and: '; ',
  },
});

/** A template with the facts of a case and of what happened in it; a paragraph in which a field is empty is left out. */
export function mergeTemplate(writing: Writing, { text }: Pick<DocumentTemplate, 'text'>, locale: Locale): string {
  const values = valuesOf({ ...writing, locale });
  return text
    .map((paragraph) => paragraph[locale])
    .filter((paragraph) => [...paragraph.matchAll(fieldPattern)].every(([, name]) => values[name as MergeField]))
    .map((paragraph) => paragraph.replaceAll(fieldPattern, (_, name: MergeField) => values[name] ?? ''))
    .join('\n');
}

function valuesOf(about: About): Values {
  const { found, event, locale, catalogue } = about;
  const { application, first } = found;
  const department = catalogue.findDepartment(application.department);
  // The step of an event that is followed by a document has its row below; the compiler does not see that the facts are its own.
  const own = ofStep[event.step as DocumentStep] as (facts: unknown, about: About) => Values;
  return {
    applicant: application.applicantName,
    service: first.terms.service[locale],
    reference: application.reference ?? '',
    department: department?.name[locale] ?? catalogue.city.office[locale],
    phone: department?.phones?.enquiry ?? catalogue.city.hotline.number,
    receivedOn: dayIn(locale, dayOf(first.at)),
    date: dayIn(locale, dayOf(event.at)),
    ...own(event.facts, about),
  };
}

const ofStep: { [S in DocumentStep]: (facts: FactsOf[S], about: About) => Values } = {
  submit: (_, about) => ({ ...answerBy(about), ...silentFrom(about) }),
  resubmit: ({ reply }, about) => ({ reply, ...answerBy(about) }),
  accept: ({ promised }, about) => ({ ...papersOf(promised, about), ...dueOn(about) }),
  deem_accepted: ({ asOf }, about) => ({ asOf: dayIn(about.locale, asOf), ...dueOn(about) }),
  request_correction: ({ items, dueOn: day }, { locale }) => ({
    items: items.map(({ what }, index) => `${index + 1}. ${what}`).join('\n'),
    dueOn: dayIn(locale, day),
  }),
  lapse: (_, { found, locale }) => {
    const asked = found.events.findLast((event) => event.step === 'request_correction');
    return { dueOn: asked ? dayIn(locale, asked.facts.dueOn) : '' };
  },
  not_accept: ({ reason }, about) => ({ reason, remedies: remediesIn(about) }),
  reject_claim: ({ reason }, about) => ({ reason, remedies: remediesIn(about) }),
  return: ({ reason, rightBody }) => ({ reason, rightBody }),
  stop: ({ ground, reason }, { locale }) => ({ reason, stopGround: groundWords[locale][ground] }),
  resume: (_, about) => dueOn(about),
  extend: ({ days, reason }, about) => ({ reason, days: String(days), ...dueOn(about) }),
  approve: ({ reason }, about) => ({ reason, ...result(about) }),
  refuse: ({ reason }, about) => ({ reason, remedies: remediesIn(about) }),
  deem_approved: ({ by }, about) => ({ asOf: dayIn(about.locale, by), ...result(about) }),
  deem_refused: ({ by }, about) => ({ asOf: dayIn(about.locale, by), remedies: remediesIn(about) }),
  reopen: ({ reason }, about) => ({ reason, ...decidedOn(about), ...dueOn(about) }),
  correct: ({ error, text }, about) => ({ error, reason: text, ...decidedOn(about), ...remediesOfRefusal(about) }),
  revoke: ({ reason }, about) => ({ reason, ...decidedOn(about), ...result(about), remedies: remediesIn(about) }),
  deliver: ({ way, reason }, about) => ({ reason, way: wayWords[about.locale][way] ?? way, ...result(about) }),
  withdraw: ({ reason }) => ({ reason }),
};

/** The papers without which a case was accepted; the paragraph about them is left out where there are none. */
const papersOf = (promised: Promised | undefined, { locale }: About): Values =>
  promised
    ? {
        papers: promised.papers.map((name) => name[locale]).join(texts[locale].and),
        papersBy: dayIn(locale, promised.by),
      }
    : {};

const result = ({ found: { first }, locale }: About): Values => ({ result: first.terms.result[locale] });

/** The decision that a later step is about. */
const decisionBefore = ({ found, event }: About): ApplicationEvent | undefined =>
  found.events.findLast((one) => one.sequence < event.sequence && isDecision(one));

function decidedOn(about: About): Values {
  const decision = decisionBefore(about);
  return { decidedOn: decision ? dayIn(about.locale, dayOf(decision.at)) : '' };
}

/** A refusal has its remedies from the day it was told, whatever is put right in its text. */
function remediesOfRefusal(about: About): Values {
  const decision = decisionBefore(about);
  return decision?.step === 'refuse' || decision?.step === 'deem_refused'
    ? { remedies: remediesIn({ ...about, event: decision }) }
    : {};
}

const answerBy = ({ event, calendar, locale }: About): Values => ({
  answerBy: dayIn(locale, acceptanceDue(calendar, event.at)),
});

/** The day from which a filing counts as accepted if nobody answers it; empty where the service knows no such silence. */
const silentFrom = ({ found: { first }, event, locale }: About): Values =>
  silenceOf(first.terms).filing === 'tacit-acceptance' ? { silentFrom: dayIn(locale, dayOf(event.at)) } : {};

/** The promised last day, as it stood when this happened. */
function dueOn({ found, event, calendar, locale }: About): Values {
  const until = found.events.filter(({ sequence }) => sequence <= event.sequence);
  const today: Day = dayOf(event.at);
  const due = clockOf(until, found.first.terms, { calendar, today })?.promised.due;
  return { dueOn: due ? dayIn(locale, due) : '' };
}

/** The bodies to turn to, with the last day for each (Licensing Law Art. 38). */
function remediesIn({ found, event, locale }: About): string {
  const { review, litigation } = found.first.terms.remedies;
  const last = remedyDates({ review, litigation }, event.at);
  const say = texts[locale];
  return [
    say.review(review.body[locale], review.days, dayIn(locale, last.review)),
    say.court(litigation.court[locale], litigation.months, dayIn(locale, last.litigation)),
  ].join(say.between);
}
