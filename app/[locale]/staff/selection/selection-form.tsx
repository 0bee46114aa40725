import { CaseLine } from '#app/_parts/staff/desk/case-row.tsx';
import { deskQuery } from '#app/_parts/staff/desk/desk-address.ts';
import { ExportChoice } from '#app/_parts/staff/desk/export-links.tsx';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import type { DeskList } from '#app/_parts/staff/desk/read-list.ts';
import { actOnSelected } from '#app/_parts/staff/several/actions.ts';
import { boxValue } from '#app/_parts/staff/several/selected-input.ts';
import { SeveralActs } from '#app/_parts/staff/several/several-acts.tsx';
import { typedSelection } from '#app/_parts/staff/several/typed-selection.ts';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { Offers } from '#lib/applications/several/read-offers.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    cases: '办件',
    all: (count: number) => `全选本页 ${count} 件`,
    none: '全不选',
    toActs: '选好了，去办理',
    acts: '办理选中的',
    export: '导出选中的',
    more: '下一页',
  },
  en: {
    cases: 'Cases',
    all: (count: number) => `Select all ${count} on this page`,
    none: 'Select none',
    toActs: 'Go on to what to do with them',
    acts: 'What to do with the selected',
    export: 'Export the selected',
    more: 'Next page',
  },
});

type SelectionFormProps = { list: DeskList; all: boolean; offers: Offers; locale: Locale };

/** One form: a box at each case, and a button for each act. */
export const SelectionForm = async ({ list, all, offers, locale }: SelectionFormProps) => {
  const say = texts[locale];
  const { view, rows } = list;
  const typed = await typedSelection();
  if (rows.length === 0) return <p className="mt-4 text-quiet">{queueWords[locale][view.queue].empty}</p>;
  return (
    <form id="selection" action={actOnSelected} noValidate className="several">
      <ErrorSummary locale={locale} errors={typed.errors} />
      <input type="hidden" name="locale" value={locale} />
      {/* The export takes the boxes alone, and nothing where none is ticked. */}
      <input type="hidden" name="selected" value="yes" />
      {/* Enter in a box sends nothing: the first button of a form is what it would press. */}
      <button disabled hidden aria-label={say.acts} />
      <Boxes {...{ list, all, locale }} ticked={typed.ticked} />
      <div id="several-acts" role="group" aria-label={say.acts} className="several-acts">
        <SeveralActs {...{ offers, typed, locale }} />
        <section aria-labelledby="several-export" className="several-act">
          <h2 id="several-export">{say.export}</h2>
          <ExportChoice locale={locale} />
        </section>
      </div>
    </form>
  );
};

type BoxesProps = Pick<SelectionFormProps, 'list' | 'all' | 'locale'> & {
  /** What was ticked in a form that is shown again. */
  ticked: string[] | undefined;
};

const Boxes = ({ list: { view, rows, more }, all, ticked, locale }: BoxesProps) => {
  const say = texts[locale];
  const here = `${paths.staff.selection(locale)}${deskQuery(view)}`;
  return (
    <div>
      <p className="several-tools">
        <a href={all ? here : `${here}&all=1`}>{all ? say.none : say.all(rows.length)}</a>
        <a href="#several-acts" className="several-jump">
          {say.toActs}
        </a>
        {more && <a href={`${paths.staff.selection(locale)}${deskQuery({ ...view, after: more })}`}>{say.more}</a>}
      </p>
      <fieldset id="case" tabIndex={-1} className="desk-boxes">
        <legend className="sr-only">{say.cases}</legend>
        {rows.map((row) => (
          <div key={row.id} className="desk-box">
            <input
              type="checkbox"
              id={`case-${row.id}`}
              name="case"
              value={boxValue(row)}
              defaultChecked={ticked?.some((box) => box.startsWith(row.id)) ?? all}
            />
            <label htmlFor={`case-${row.id}`} className="desk-row">
              <CaseLine {...{ row, locale }} />
            </label>
          </div>
        ))}
      </fieldset>
    </div>
  );
};
