import { formatDate } from '#app/_ui/format.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { paths } from '#app/_web/paths.ts';
import type { Row } from '#lib/applications/queue-store.ts';
import { lightOfApplication } from '#lib/applications/reckon.ts';
import { findGuide } from '#lib/catalogue/read.ts';
import type { Day } from '#lib/kernel/day.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { staffStatus } from './status-words.ts';

const words = bilingual(
  { case: '事项与申请人', state: '状态', received: '收到', due: '应办日期', hands: '经办人', nobody: '未接手', reference: '办件编号' },
  {
    case: 'Service and applicant',
    state: 'State',
    received: 'Received',
    due: 'Due',
    hands: 'In hand',
    nobody: 'nobody yet',
    reference: 'Reference',
  },
);

type CaseTableProps = { rows: Row[]; locale: Locale; today: Day; caption: string };

/** Cases as rows of a table; on a phone each row is a block. */
export const CaseTable = ({ rows, locale, today, caption }: CaseTableProps) => {
  const say = words[locale];
  return (
    <table className="case-table w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[say.case, say.reference, say.state, say.received, say.due, say.hands].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CaseRow key={row.id} {...{ row, locale, today }} />
        ))}
      </tbody>
    </table>
  );
};

const CaseRow = ({ row, locale, today }: { row: Row; locale: Locale; today: Day }) => {
  const say = words[locale];
  const light = lightOfApplication(row, today);
  return (
    <tr>
      <th scope="row">
        <a href={paths.staff.application(locale, row.id)} className="font-semibold">
          {findGuide(row.service)?.name[locale] ?? row.service}
        </a>
        <span className="block font-normal text-quiet">{row.applicantName}</span>
      </th>
      <td className="whitespace-nowrap">{row.reference && <Reference reference={row.reference} />}</td>
      <td>{staffStatus[locale][row.status]}</td>
      <td className="whitespace-nowrap">{row.submittedAt && formatDate(row.submittedAt, locale)}</td>
      <td className="whitespace-nowrap">
        {row.dueOn && formatDate(row.dueOn, locale)}
        {light && (
          <span className="block">
            <LightMark light={light} locale={locale} />
          </span>
        )}
      </td>
      <td>{row.assigneeName ?? <span className="text-quiet">{say.nobody}</span>}</td>
    </tr>
  );
};
