import type { ReactNode } from 'react';
import { paths } from '#app/_request/paths.ts';
import type { Named } from '#app/_parts/supervision/named-line.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { both, decimal, none, percent, whole } from './numbers.ts';
import { axisFor, PaceAxis, PaceStrip } from './pace-strip.tsx';

const texts = words({
  zh: {
    name: { department: '部门', service: '事项', owner: '经办人' },
    open: '在办',
    due: '本周到期',
    overdue: '超期',
    pace: '用时（工作日）',
    p50: 'p50',
    p90: 'p90',
    promise: '承诺',
    law: '法定',
    stopped: '中止占比',
    corrections: '每件补正',
    overturned: '被推翻',
    of: (part: number, all: number) => `${part} / ${all}`,
  },
  en: {
    name: { department: 'Department', service: 'Service', owner: 'Owner' },
    open: 'Open',
    due: 'This week',
    overdue: 'Overdue',
    pace: 'Working days',
    p50: 'p50',
    p90: 'p90',
    promise: 'Promise',
    law: 'By law',
    stopped: 'Stopped',
    corrections: 'Corrections',
    overturned: 'Overturned',
    of: (part: number, all: number) => `${part} / ${all}`,
  },
});

type LineTableProps = {
  kind: 'department' | 'service' | 'owner';
  lines: Named[];
  caption: string;
  department: string | undefined;
  locale: Locale;
};

/** One row a department, service or owner: what is open and late, and how decided cases went, on one axis for all. */
export const LineTable = ({ kind, lines, caption, department, locale }: LineTableProps) => {
  const say = texts[locale];
  const most = axisFor(lines);
  return (
    <div className="overflow-x-auto">
      <table className="line-table w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.name[kind]}</th>
            {[say.open, say.due, say.overdue].map(figureHead)}
            <th scope="col">
              <span className="sr-only">{say.pace}</span>
              <PaceAxis most={most} locale={locale} />
            </th>
            {[say.p50, say.p90, say.promise, say.law].map(figureHead)}
            {[say.stopped, say.corrections, say.overturned].map(figureHead)}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.id} {...{ kind, line, most, department, locale }} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const figureHead = (text: string) => (
  <th key={text} scope="col" className="figure">
    {text}
  </th>
);

type LineRowProps = Pick<LineTableProps, 'kind' | 'department' | 'locale'> & { line: Named; most: number };

const LineRow = ({ kind, line, most, department, locale }: LineRowProps) => {
  const say = texts[locale];
  const { p50, p90, decided, limits } = line;
  const to = (figure: string, more: { atLeast?: number | undefined } = {}): string =>
    paths.staff.supervisedCases(locale, { figure, department, [kind]: line.id, ...more });
  const isLate = p90 !== undefined && limits?.promise !== undefined && p90 > limits.promise;
  return (
    <tr>
      <th scope="row">
        <bdi>{line.name}</bdi>
        {line.about && <span className="block font-normal text-quiet">{line.about}</span>}
      </th>
      <Cell head={say.open} href={to('open')} value={line.open} />
      <Cell head={say.due} href={to('due')} value={line.due} />
      <Cell head={say.overdue} href={to('overdue')} value={line.overdue} alarming={line.overdue > 0} />
      <td className="strip">
        <PaceStrip pace={line} {...{ limits, most, locale }} />
      </td>
      <Cell head={say.p50} href={to('decided')} value={whole(p50)} />
      <Cell head={say.p90} href={to('decided', { atLeast: p90 })} value={whole(p90)} alarming={isLate} />
      <Cell head={say.promise} href={to('past_promise')} value={limited(line.promise, both(line.byPromise))} />
      <Cell head={say.law} href={to('past_law')} value={limited(line.law, both(line.byLaw))} />
      <Cell head={say.stopped} href={to('had_stop')} value={percent(line.stoppedShare, locale)} />
      <Cell head={say.corrections} href={to('corrected')} value={decimal(line.correctionsPerCase)} />
      <Cell
        head={say.overturned}
        href={to('overturned')}
        value={decided > 0 ? say.of(line.overturned, decided) : '—'}
      />
    </tr>
  );
};

/** The limit of a service, and below it how far its cases were from the last day; of others the distance alone. */
const limited = (limit: string | undefined, distance: string): ReactNode =>
  limit === undefined || distance === none ? (
    (limit ?? distance)
  ) : (
    <>
      {limit}
      <span className="block whitespace-nowrap">{distance}</span>
    </>
  );

type CellProps = { head: string; href: string; value: ReactNode; alarming?: boolean };

/** A number that leads to its cases; where there is none there is no link. */
const Cell = ({ head, href, value, alarming }: CellProps) => (
  <td data-head={head} className="figure">
    {value === '—' ? (
      <span className="text-quiet">{value}</span>
    ) : (
      <a href={href} className={alarming ? 'font-semibold text-overdue' : undefined}>
        {value}
      </a>
    )}
  </td>
);
