import { formatDate } from '#app/_ui/format.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
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

type CaseLinesProps = { rows: SupervisedCase[]; locale: Locale; title: string; today: Day };

/** Cases with their owners; what an administrator may not open has no link. */
export const CaseLines = ({ rows, locale, title, today }: CaseLinesProps) => {
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
              <CaseName {...{ row, locale }} />
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

export const CaseName = ({ row, locale }: { row: SupervisedCase; locale: Locale }) => {
  const service = theCatalogue().findGuide(row.service)?.name[locale] ?? row.service;
  const names = `case-${row.id} applicant-${row.id} reference-${row.id}`;
  return (
    <>
      {row.opens ? (
        <a id={`case-${row.id}`} aria-labelledby={names} href={paths.staff.application(locale, row.id)}>
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
