import { words, type Locale } from '#lib/kernel/locale.ts';
import { isStopped, type ClockFacts, type Deadline, type Limit } from '#lib/deadlines/clock.ts';
import { countOf, type TracedDay } from '#lib/deadlines/trace.ts';
import { formatDate, formatLimit } from './format.ts';

const texts = words({
  zh: {
    caption: '这个日期是怎么算出来的',
    accepted: '起算日期（当天不算）',
    limit: '时限',
    extended: '延长',
    days: (n: number) => `${n} 天`,
    workdays: (n: number) => `${n} 个工作日`,
    stopped: '计时中止（不算）',
    still: '至今',
    free: '周末和节假日（不算）',
    due: '最后一天',
    cut: '最后一天（遇长假，以法定期限为准）',
    provisional: (year: string) => `日历里还没有 ${year} 年的放假安排，日期可能调整。`,
  },
  en: {
    caption: 'How this date is counted',
    accepted: 'Counted from (that day is not counted)',
    limit: 'Time limit',
    extended: 'Extended by',
    days: (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`,
    workdays: (n: number) => `${n} working ${n === 1 ? 'day' : 'days'}`,
    stopped: 'Clock stopped (not counted)',
    still: 'now',
    free: 'Weekends and holidays (not counted)',
    due: 'Last day',
    cut: 'Last day (a long holiday: the date by law holds)',
    provisional: (year: string) =>
      `The calendar does not have the holiday arrangement for ${year} yet, so this date may move.`,
  },
});

type ClockTableProps = { locale: Locale; limit: Limit; facts: ClockFacts; deadline: Deadline; days: TracedDay[] };

export const ClockTable = ({ locale, limit, facts, deadline, days }: ClockTableProps) => (
  <table className="w-full text-column text-small">
    <caption className="pb-1 text-left font-semibold">{texts[locale].caption}</caption>
    <tbody>
      {linesOf({ locale, limit, facts, deadline, days }).map(([term, value]) => (
        <tr key={term} className="border-t border-line align-baseline">
          <th scope="row" className="py-1.5 pr-4 text-left font-normal text-quiet">
            {term}
          </th>
          <td className="py-1.5 text-right sm:whitespace-nowrap">{value}</td>
        </tr>
      ))}
    </tbody>
    {deadline.provisional && (
      <tfoot>
        <tr>
          <td colSpan={2} className="border-t border-line py-1.5">
            {texts[locale].provisional(deadline.due.slice(0, 4))}
          </td>
        </tr>
      </tfoot>
    )}
  </table>
);

function linesOf({ locale, limit, facts, deadline, days }: ClockTableProps): [string, string][] {
  const say = texts[locale];
  const free = countOf(days, 'free');
  return [
    [say.accepted, formatDate(facts.acceptedOn, locale)],
    [say.limit, formatLimit(limit, locale)],
    ...(facts.extension ? [[say.extended, say.workdays(facts.extension)] as [string, string]] : []),
    ...facts.stops.map(({ from, to }): [string, string] => {
      const stopped = days.filter(({ day, kind }) => kind === 'stopped' && isStopped(day, [{ from, to }], day)).length;
      const range = `${formatDate(from, locale)} – ${to ? formatDate(to, locale) : say.still}`;
      return [`${say.stopped} ${range}`, say.workdays(stopped)];
    }),
    ...(free && limit.unit === 'working-day' ? [[say.free, say.days(free)] as [string, string]] : []),
    [deadline.isCut ? say.cut : say.due, formatDate(deadline.due, locale)],
  ];
}
