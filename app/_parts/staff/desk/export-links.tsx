import { paths } from '#app/_request/paths.ts';
import { exportPurposes } from '#lib/applications/desk/export-cases.ts';
import { purposeWords } from '#lib/applications/desk/export-table.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '导出这个列表',
    purpose: '用途',
    about: '文件里写明导出人、时间和用途，每次导出都有记录。',
    formats: { csv: '导出 CSV', xlsx: '导出 Excel' },
  },
  en: {
    title: 'Export this list',
    purpose: 'Purpose',
    about: 'The file says who exported it, when and what for. Each export is on record.',
    formats: { csv: 'Export CSV', xlsx: 'Export Excel' },
  },
});

const formats = ['csv', 'xlsx'] as const;

/** Takes a list away as a file, by the query of its address: the browser's own form, which no script sends. */
export const ExportLinks = ({ list, locale }: { list: string; locale: Locale }) => {
  const say = texts[locale];
  return (
    <details className="mt-6 print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-river">{say.title}</summary>
      <form method="post" action={paths.staff.exportCases} data-plain="" className="mt-2 max-w-80 space-y-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="list" value={list} />
        <ExportChoice locale={locale} />
      </form>
    </details>
  );
};

/** What for, and a button for each format, of the form that says which cases: the browser sends it, because a file comes. */
export const ExportChoice = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  return (
    <>
      <label className="block">
        <span className="block font-semibold">{say.purpose}</span>
        <select name="purpose" className="mt-1 min-h-11 w-full rounded border border-quiet bg-surface px-3">
          {exportPurposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {purposeWords[locale][purpose]}
            </option>
          ))}
        </select>
      </label>
      <p className="text-small text-quiet">{say.about}</p>
      <p className="flex flex-wrap gap-3">
        {formats.map((format) => (
          <button
            key={format}
            name="format"
            value={format}
            formAction={paths.staff.exportCases}
            data-plain=""
            className="button button-quiet"
          >
            {say.formats[format]}
          </button>
        ))}
      </p>
    </>
  );
};
