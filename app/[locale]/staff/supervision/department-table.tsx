import { TableHead } from '#app/_ui/table-head.tsx';
import type { Supervised } from '#lib/applications/staff/read-desk.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    department: '部门',
    open: '在办',
    dueSoon: '临近',
    overdue: '超期',
    stopped: '计时中止',
    decided: '已决定',
    onTime: '法定期限内决定',
    none: '—',
    empty: '还没有办件。',
    share: (percent: number) => `${percent}%`,
  },
  en: {
    department: 'Department',
    open: 'Open',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    stopped: 'Stopped',
    decided: 'Decided',
    onTime: 'Within the legal limit',
    none: '—',
    empty: 'There are no cases yet.',
    share: (percent: number) => `${percent}%`,
  },
});

/** One row a department: what is open, late, stopped, and the share decided in time as figure and bar. */
export const DepartmentTable = ({ departments, locale }: { departments: Supervised[]; locale: Locale }) => {
  const say = texts[locale];
  if (departments.length === 0) return <p className="text-quiet">{say.empty}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="case-table w-full">
        <TableHead
          heads={[
            say.department,
            ...[say.open, say.dueSoon, say.overdue, say.stopped, say.decided].map((figure) => ({ figure })),
            say.onTime,
          ]}
        />
        <tbody>
          {departments.map((row) => (
            <tr key={row.department}>
              <th scope="row">{theCatalogue().findDepartment(row.department)?.name[locale] ?? row.department}</th>
              <Figure label={say.open} value={row.open} />
              <Figure label={say.dueSoon} value={row.dueSoon} />
              <Figure label={say.overdue} value={row.overdue} alarming />
              <Figure label={say.stopped} value={row.stopped} />
              <Figure label={say.decided} value={row.decided} />
              <td data-head={say.onTime}>{row.decided > 0 ? <Share row={row} locale={locale} /> : say.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Figure = ({ label, value, alarming }: { label: string; value: number; alarming?: boolean }) => (
  <td data-head={label} className={`figure ${alarming && value > 0 ? 'font-semibold text-overdue' : ''}`}>
    {value}
  </td>
);

const Share = ({ row: { onTime, decided }, locale }: { row: Supervised; locale: Locale }) => {
  const percent = Math.round((100 * onTime) / decided);
  return (
    <span className="flex items-center gap-3 whitespace-nowrap">
      <svg viewBox="0 0 100 8" className="h-2 w-24" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" className="fill-line" />
        <rect width={percent} height="8" className="fill-river" />
      </svg>
      {texts[locale].share(percent)}
    </span>
  );
};
