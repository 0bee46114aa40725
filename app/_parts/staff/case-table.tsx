import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { ReplyMark } from './reply-mark.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { ListedCase } from './desk/listed-case.ts';

const texts = words({
  zh: {
    case: '事项、申请人与编号',
    state: '状态',
    received: '收到',
    due: '应办日期',
    hands: '经办人',
    nobody: '未接手',
    reply: '有新消息，待回复',
  },
  en: {
    case: 'Service, applicant and reference',
    state: 'State',
    received: 'Received',
    due: 'Due',
    hands: 'In hand',
    nobody: 'nobody yet',
    reply: 'New message, reply due',
  },
});

type CaseTableProps = { rows: ListedCase[]; locale: Locale; caption: string };

/** Cases as rows of a table; on a phone each row is a block. */
export const CaseTable = ({ rows, locale, caption }: CaseTableProps) => {
  const say = texts[locale];
  return (
    <table className="case-table w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={[say.case, say.state, say.received, say.due, say.hands]} />
      <tbody>
        {rows.map((row) => (
          <CaseRow key={row.id} {...{ row, locale }} />
        ))}
      </tbody>
    </table>
  );
};

/** The way to a case; a screen reader hears whose it is and its reference, so that two of one service differ. */
const CaseName = ({ row: { id, service, applicant }, locale }: { row: ListedCase; locale: Locale }) => (
  <>
    <a
      id={`case-${id}`}
      aria-labelledby={`case-${id} applicant-${id} reference-${id}`}
      href={paths.staff.application(locale, id)}
      className="font-semibold"
    >
      {service}
    </a>
    <bdi id={`applicant-${id}`} className="block font-normal">
      {applicant}
    </bdi>
  </>
);

const CaseRow = ({ row, locale }: { row: ListedCase; locale: Locale }) => (
  <tr>
    <th scope="row">
      <CaseName {...{ row, locale }} />
      {row.awaitsReply && (
        <span className="block font-normal">
          <ReplyMark text={texts[locale].reply} />
        </span>
      )}
      {row.unconfirmed && (
        <span className="block font-normal">
          <RepresentationMark representation={row.unconfirmed} locale={locale} />
        </span>
      )}
      <span id={`reference-${row.id}`} className="block font-normal text-quiet">
        <Reference reference={row.reference} />
      </span>
    </th>
    <td>{row.state}</td>
    <td className="whitespace-nowrap" data-head={texts[locale].received}>
      {row.received}
    </td>
    <td className="whitespace-nowrap" data-head={row.due && texts[locale].due}>
      {row.due}
      {row.light && (
        <span className="block">
          <LightMark light={row.light} locale={locale} />
        </span>
      )}
    </td>
    <td className="whitespace-nowrap" data-head={texts[locale].hands}>
      {row.hands ? <bdi>{row.hands}</bdi> : <span className="text-quiet">{texts[locale].nobody}</span>}
    </td>
  </tr>
);
