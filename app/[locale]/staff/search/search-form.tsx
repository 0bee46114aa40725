import { CaseTable } from '#app/_parts/staff/case-table.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { searchCases } from './actions.ts';

const texts = words({
  zh: {
    label: '办件编号，或者申请人姓名、企业名称',
    hint: '只查本部门的办件，您自己的和您企业的除外。查询会记入审计记录。',
    search: '查询',
    none: '没有找到。请检查编号，或者换一个名称。',
    found: '查到的办件',
    first: '只显示最新的 50 件，请写得更完整一些。',
  },
  en: {
    label: 'Reference, or the name of a person or company',
    hint: 'Only cases of your department, and none of your own or your company’s. The search goes on record.',
    search: 'Search',
    none: 'Nothing found. Check the reference, or try another name.',
    found: 'Cases found',
    first: 'Only the newest 50 are shown. Type more of the name.',
  },
});

export const SearchForm = async ({ locale }: { locale: Locale }) => {
  const state = await formState(searchCases);
  const say = texts[locale];
  return (
    <>
      <form id="search-form" action={searchCases} noValidate className="mt-5 space-y-4">
        <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice} />
        <input type="hidden" name="locale" value={locale} />
        <TextField
          {...{ locale, id: 'q', label: say.label, hint: say.hint }}
          value={[state.values['q'] ?? []].flat()[0]}
          error={state.errors['q']}
        />
        <button className="button">{say.search}</button>
      </form>
      <div aria-live="polite" className="mt-8">
        {state.done?.length === 0 && <p>{say.none}</p>}
        {state.done && state.done.length > 0 && <CaseTable rows={state.done} locale={locale} caption={say.found} />}
        {state.done?.length === 50 && <p className="mt-3 text-quiet">{say.first}</p>}
      </div>
    </>
  );
};
