import { formState } from '#app/_forms/form-state.ts';
import { saySpan } from '#app/_parts/publishing/say-span.ts';
import { severityWords } from '#app/_parts/publishing/severity-words.ts';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isInForce, type KeptNotice } from '#lib/publishing/notices/notice.ts';
import { stopNotice } from './actions.ts';
import { sayArea } from './notice-fields.ts';
import { formWords } from './notice-form-words.ts';

const texts = words({
  zh: {
    ...{
      title: '标题',
      area: '范围',
      severity: '轻重',
      when: '什么时候',
      acts: '操作',
      change: '修改',
      end: '现在结束',
    },
    states: { shown: '正在显示', later: '还没开始', over: '已经结束' },
  },
  en: {
    ...{ title: 'Title', area: 'For', severity: 'Severity', when: 'When', acts: 'Acts', change: 'Change' },
    ...{ end: 'End now', states: { shown: 'shown now', later: 'not yet', over: 'over' } },
  },
});

type NoticeTableProps = { notices: KeptNotice[]; caption: string; now: Date; locale: Locale };

export const NoticeTable = async ({ notices, caption, now, locale }: NoticeTableProps) => {
  const say = texts[locale];
  const { refusal, errors } = await formState(stopNotice);
  const refused = refusal ? formWords[locale].refusals[refusal.code] : Object.values(errors)[0];
  return (
    <>
      {refused && <ErrorSummary locale={locale} errors={{}} refusal={refused} />}
      <table className="case-table mt-3 w-full">
        <caption className="sr-only">{caption}</caption>
        <TableHead heads={[say.title, say.area, say.severity, say.when, say.acts]} />
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row">{notice.title[locale]}</th>
              <td data-head={say.area}>{sayArea(notice.area, locale)}</td>
              <td data-head={say.severity}>{severityWords[locale][notice.severity]}</td>
              <td data-head={say.when}>
                {saySpan(notice, locale)} <span className="text-quiet">{say.states[stateOf(notice, now)]}</span>
              </td>
              <td>{stateOf(notice, now) !== 'over' && <Acts notice={notice} locale={locale} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const Acts = ({ notice: { id, edition, title }, locale }: { notice: KeptNotice; locale: Locale }) => (
  <form action={stopNotice} className="flex flex-wrap items-center gap-x-5">
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="edition" value={edition} />
    <a href={paths.staff.notices(locale, { edit: id })} className="inline-flex min-h-11 items-center">
      {texts[locale].change}
      <span className="sr-only"> {title[locale]}</span>
    </a>
    <button className="min-h-11 cursor-pointer underline">
      {texts[locale].end}
      <span className="sr-only"> {title[locale]}</span>
    </button>
  </form>
);

function stateOf(notice: KeptNotice, now: Date): 'shown' | 'later' | 'over' {
  if (isInForce(notice, now)) return 'shown';
  return notice.startsAt > now ? 'later' : 'over';
}
