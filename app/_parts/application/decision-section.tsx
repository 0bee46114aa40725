import { formatDate } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { remedyDates } from '#lib/applications/clock/expected-dates.ts';
import { decidingSteps } from '#lib/applications/decided.ts';
import { sinceReopened } from '#lib/applications/life/life.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import { theCalendar } from '#app/_server/content.ts';
import { isOpenOn } from '#lib/deadlines/opening-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { wayWords } from '#lib/applications/life/ways.ts';

const texts = words({
  zh: {
    title: {
      ...{ approve: '决定：批准', refuse: '决定：不予批准', return: '退回' },
      ...{ not_accept: '决定：不予受理', reject_claim: '决定：不予受理', revoke: '批准已撤销' },
      ...{ deem_approved: '决定：依法视为批准', deem_refused: '决定：依法视为不予批准' },
    },
    on: (day: string) => `${day}作出。`,
    corrected: (day: string) => `${day}更正过笔误。`,
    reasons: '理由',
    result: '您会得到',
    ways: '领取方式',
    body: '请向这个部门申请',
    remedies: '不同意怎么办',
    ask: '可以先在下面留言，或者打电话问清楚理由。您还可以选择：',
    review: (body: string, days: number, last: string) =>
      `申请行政复议：知道决定之日起 ${days} 日内，向${body}提出，不收费。从决定日算，最后一天是${last}。`,
    dayOff: '这一天是休息日，期限顺延到休息日结束后的第一个工作日。',
    court: (court: string, months: number, last: string) =>
      `提起行政诉讼：知道决定之日起 ${months} 个月内，向${court}起诉。从决定日算，最后一天是${last}。`,
  },
  en: {
    title: {
      approve: 'Decision: approved',
      refuse: 'Decision: refused',
      not_accept: 'Decision: not accepted',
      reject_claim: 'Decision: not accepted',
      return: 'Returned',
      revoke: 'The approval was revoked',
      deem_approved: 'Decision: approved by law',
      deem_refused: 'Decision: refused by law',
    },
    on: (day: string) => `Made on ${day}.`,
    corrected: (day: string) => ` A clerical error was corrected on ${day}.`,
    reasons: 'Reasons',
    result: 'You receive',
    ways: 'How it reaches you',
    body: 'Please apply to',
    remedies: 'If you disagree',
    ask: 'You can first ask for an explanation, by a message below or by phone. You can also:',
    review: (body: string, days: number, last: string) =>
      `ask for administrative review within ${days} days of learning of the decision, at ${body}, free of charge. Counted from the decision, the last day is ${last}.`,
    dayOff: ' That day is not a working day: the period runs on to the next working day.',
    court: (court: string, months: number, last: string) =>
      `go to court within ${months} months of learning of the decision, at ${court}. Counted from the decision, the last day is ${last}.`,
  },
});

const outcomes = [...decidingSteps, 'not_accept', 'reject_claim', 'return', 'revoke'] as const;
type Outcome = (typeof outcomes)[number];
type Decided = Extract<ApplicationEvent, { step: Outcome }>;
const isDecided = (event: ApplicationEvent): event is Decided => outcomes.some((outcome) => outcome === event.step);
/** A no, against which the law gives remedies. */
const isNo = (step: Outcome): boolean =>
  ['refuse', 'deem_refused', 'not_accept', 'reject_claim', 'revoke'].includes(step);

const reasonIn = ({ facts }: Decided): string => ('reason' in facts ? facts.reason : '');

type DecisionSectionProps = { found: Pick<MyCase, 'application' | 'events' | 'terms'>; locale: Locale };

/** The decision: its reasons, what it gives, and what one can do against it. */
export const DecisionSection = ({ found: { application, events, terms }, locale }: DecisionSectionProps) => {
  const standing = sinceReopened(events);
  const event = standing.findLast(isDecided);
  if (!event) return null;
  const corrected = standing.findLast((one) => one.step === 'correct' && one.sequence > event.sequence);
  const reason = corrected?.step === 'correct' ? corrected.facts.text : reasonIn(event);
  const say = texts[locale];
  return (
    <Section id="decision" title={say.title[event.step]}>
      <div className="space-y-5 text-column">
        <p>
          {say.on(formatDate(event.at, locale))}
          {corrected && say.corrected(formatDate(corrected.at, locale))}
        </p>
        {reason && <Part title={say.reasons} text={reason} />}
        {event.step === 'return' && <Part title={say.body} text={event.facts.rightBody} />}
        {(event.step === 'approve' || event.step === 'deem_approved') && (
          <Granted {...{ application, terms, locale }} />
        )}
        {isNo(event.step) && <Remedies {...{ event, terms, locale }} />}
      </div>
    </Section>
  );
};

const Part = ({ title, text }: { title: string; text: string }) => (
  <div>
    <h3 className="text-base">{title}</h3>
    <p className="whitespace-pre-line">{text}</p>
  </div>
);

type GrantedProps = { application: MyCase['application']; terms: Terms; locale: Locale };

const Granted = ({ application, terms, locale }: GrantedProps) => (
  <>
    <Part title={texts[locale].result} text={terms.result[locale]} />
    <Part
      title={texts[locale].ways}
      text={waysOf(application, terms)
        .map((way) => wayWords[locale][way] ?? way)
        .join(locale === 'zh' ? '、' : ', ')}
    />
  </>
);

/** The way the applicant chose, where there was a choice; money is always transferred. */
function waysOf({ answers }: MyCase['application'], { delivery }: Terms): Terms['delivery'] {
  const { delivery: chosen } = answers;
  return chosen ? delivery.filter((way) => way === chosen || way === 'bank-transfer') : delivery;
}

/** A period that ends on a day off ends on the next working day (Civil Code Art. 203). */
const runsOn = (day: Day): boolean => !isOpenOn(day, { calendar: theCalendar() });

type RemediesProps = { event: Pick<ApplicationEvent, 'at'>; terms: Pick<Terms, 'remedies'>; locale: Locale };

/** The bodies to turn to, with the last day for each (Licensing Law Art. 38). */
export const Remedies = ({ event, terms: { remedies }, locale }: RemediesProps) => {
  const say = texts[locale];
  const last = remedyDates(remedies, event.at);
  return (
    <div>
      <h3 className="text-base">{say.remedies}</h3>
      <p>{say.ask}</p>
      <ul className="mt-1 list-disc space-y-1 pl-6">
        <li>
          {say.review(remedies.review.body[locale], remedies.review.days, formatDate(last.review, locale))}
          {runsOn(last.review) && say.dayOff}
        </li>
        <li>
          {say.court(
            remedies.litigation.court[locale],
            remedies.litigation.months,
            formatDate(last.litigation, locale),
          )}
          {runsOn(last.litigation) && say.dayOff}
        </li>
      </ul>
    </div>
  );
};
