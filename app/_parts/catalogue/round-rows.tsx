import { FactRow } from '#app/_ui/fact-strip.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { applicantsOf, isOpen, type Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Who = 'citizen' | 'business' | 'both';
type HowOften = 'year' | 'round' | 'ever';

const texts = words({
  zh: {
    when: '申请时间',
    span: (from: string | undefined, until: string | undefined) =>
      from && until ? `${from}至${until}` : from ? `${from}起` : `${until}截止`,
    named: (name: string, span: string) => `${name}：${span}`,
    seats: '名额',
    all: (seats: number) => `共 ${seats} 个，先到先得`,
    yearly: (seats: number) => `每年 ${seats} 个，先到先得`,
    ofRound: (name: string, seats: number) => `${name} ${seats} 个，先到先得`,
    left: '现在还剩几个',
    often: '申请次数',
    who: { citizen: '每人', business: '每家企业', both: '每人或者每家企业' } satisfies Record<Who, string>,
    times: { year: '每年一次', round: '每批一次', ever: '只能申请一次' } satisfies Record<HowOften, string>,
    once: (who: string, times: string) => `${who}${times}`,
  },
  en: {
    when: 'When to apply',
    span: (from: string | undefined, until: string | undefined) =>
      from && until ? `${from} to ${until}` : from ? `from ${from}` : `until ${until}`,
    named: (name: string, span: string) => `${name}: ${span}`,
    seats: 'Places',
    all: (seats: number) => `${seats}, first come, first served`,
    yearly: (seats: number) => `${seats} a year, first come, first served`,
    ofRound: (name: string, seats: number) => `${name}: ${seats}, first come, first served`,
    left: 'How many are left now',
    often: 'How often',
    who: { citizen: 'per person', business: 'per company', both: 'per person or company' } satisfies Record<
      Who,
      string
    >,
    times: {
      year: 'Once a year',
      round: 'Once in each round',
      ever: 'Once only',
    } satisfies Record<HowOften, string>,
    once: (who: string, times: string) => `${times} ${who}`,
  },
});

type Props = { guide: Guide; locale: Locale };

/** When, how many and how often may apply, as far as the guide limits it; how many are left is told by the page before the form. */
export const RoundRows = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const spans = spansOf(guide, locale);
  const seats = seatsOf(guide, locale);
  return (
    <>
      {spans.length > 0 && <FactRow term={say.when}>{lines(spans)}</FactRow>}
      {seats.length > 0 && (
        <FactRow term={say.seats}>
          {lines(seats)}
          {isOpen(guide) && <a href={`${paths.startApplication(locale, guide.id)}#admission`}>{say.left}</a>}
        </FactRow>
      )}
      {guide.once && <FactRow term={say.often}>{say.once(say.who[whoOf(guide)], say.times[oftenOf(guide)])}</FactRow>}
    </>
  );
};

const lines = (texts: string[]) =>
  texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));

function spansOf({ planned, rounds }: Guide, locale: Locale): string[] {
  const say = texts[locale];
  const span = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
    say.span(from && formatDate(from, locale), until && formatDate(until, locale));
  if (Array.isArray(rounds)) return rounds.map((round) => say.named(round.name[locale], span(round)));
  return planned?.from || planned?.until ? [span(planned)] : [];
}

function seatsOf({ rounds, seats }: Guide, locale: Locale): string[] {
  const say = texts[locale];
  if (Array.isArray(rounds))
    return rounds.flatMap(({ name, seats: own = seats }) => (own ? [say.ofRound(name[locale], own)] : []));
  if (!seats) return [];
  return [rounds ? say.yearly(seats) : say.all(seats)];
}

function whoOf(guide: Guide): Who {
  const [only, other] = applicantsOf(guide);
  return only && !other ? only : 'both';
}

const oftenOf = ({ once, rounds }: Guide): HowOften =>
  once?.in === 'all' ? 'ever' : rounds === 'yearly' ? 'year' : 'round';
