import { boxValue } from '#app/_parts/staff/several/selected-input.ts';
import { formatDate } from '#app/_ui/format.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import { isOver } from '#lib/applications/life/life.ts';
import { states } from '#lib/applications/life/states.ts';
import type { SupervisedCase } from '#lib/applications/supervision/figures/read-cases.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    case: '事项、申请人与编号',
    owner: '经办人',
    state: '状态',
    due: '应办日期',
    used: '用时',
    days: (used: number, stopped: number) => `${used} 个工作日${stopped > 0 ? `，另有 ${stopped} 日计时中止` : ''}`,
    nobody: '没有',
  },
  en: {
    case: 'Service, applicant and reference',
    owner: 'Owner',
    state: 'State',
    due: 'Due',
    used: 'Took',
    days: (used: number, stopped: number) =>
      `${used} working ${used === 1 ? 'day' : 'days'}${stopped > 0 ? `, and ${stopped} with the clock stopped` : ''}`,
    nobody: 'nobody',
  },
});

type CaseLinesProps = {
  rows: SupervisedCase[];
  locale: Locale;
  title: string;
  today: Day;
  /** Which cases have a ticked box, where they have boxes at all. */
  isTicked?: ((row: SupervisedCase) => boolean) | undefined;
};

/** Cases with their owners; what an administrator may not open has no link. */
export const CaseLines = ({ rows, locale, title, today, isTicked }: CaseLinesProps) => {
  const say = texts[locale];
  const isDecided = rows.some(({ pace }) => pace);
  return (
    <table className="case-table w-full">
      <caption className="sr-only">{title}</caption>
      <TableHead heads={[say.case, say.owner, say.state, isDecided ? say.used : say.due]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="flex items-start gap-x-3">
                {isTicked && row.opens && !isOver(row.status) && <CaseBox row={row} isTicked={isTicked(row)} />}
                <span>
                  <CaseName {...{ row, locale }} />
                </span>
              </span>
            </th>
            <td data-head={say.owner}>
              <bdi>{(row.pace ? row.pace.owner : row.assigneeName) ?? say.nobody}</bdi>
            </td>
            <td>{states[row.status].words[locale].staff}</td>
            <td data-head={isDecided ? say.used : say.due}>
              {row.pace ? say.days(row.pace.used, row.pace.stopped) : <Due {...{ row, locale, today }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Named by the service, the applicant and the reference beside it; small, with a label around it that is easy to hit. */
const CaseBox = ({ row, isTicked }: { row: SupervisedCase; isTicked: boolean }) => (
  <label className="-m-2.5 shrink-0 cursor-pointer p-2.5">
    <input
      type="checkbox"
      name="case"
      value={boxValue(row)}
      defaultChecked={isTicked}
      aria-labelledby={namesOf(row)}
      className="block size-6 accent-river"
    />
  </label>
);

const namesOf = ({ id }: SupervisedCase): string => `case-${id} applicant-${id} reference-${id}`;

export const CaseName = ({ row, locale }: { row: SupervisedCase; locale: Locale }) => {
  const service = theCatalogue().findGuide(row.service)?.name[locale] ?? row.service;
  return (
    <>
      {row.opens ? (
        <a id={`case-${row.id}`} aria-labelledby={namesOf(row)} href={paths.staff.application(locale, row.id)}>
          {service}
        </a>
      ) : (
        service
      )}
      <span className="flex flex-wrap gap-x-3 font-normal">
        <bdi id={`applicant-${row.id}`}>{row.applicantName}</bdi>
        <span id={`reference-${row.id}`} className="text-quiet">
          <Reference reference={row.reference ?? ''} />
        </span>
      </span>
    </>
  );
};

const Due = ({ row, locale, today }: { row: SupervisedCase; locale: Locale; today: Day }) => {
  const light = lightOfApplication(row, today);
  return (
    <>
      {row.dueOn && formatDate(row.dueOn, locale)}
      {light && (
        <span className="block">
          <LightMark light={light} locale={locale} />
        </span>
      )}
    </>
  );
};
