import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { searchCases } from './actions.ts';
import { FoundCases } from './found-cases.tsx';

const texts = words({
  zh: {
    label: '编号、手机号、证件号码、姓名、事项或者申请内容',
    hint: '编号可以只输入连续的 4 位以上；手机号、身份证号、统一社会信用代码输入全部或者后 4 位；姓名、事项和内容可以只输入一部分。只查本部门的办件，您自己的和您企业的除外。查询会记入审计记录。',
    search: '查询',
  },
  en: {
    label: 'Reference, phone, ID number, name, service or words of the application',
    hint: 'Of a reference, four characters in a row are enough. Enter a phone number, ID number or credit code in full or by its last four. A part of a name, a service or the text will do. Only cases of your department, and none of your own or your company’s. The search goes on record.',
    search: 'Search',
  },
});

export const SearchForm = async ({ locale }: { locale: Locale }) => {
  const state = await formState(searchCases);
  const say = texts[locale];
  const typed = [state.values['q'] ?? []].flat()[0];
  return (
    <>
      <form id="search-form" action={searchCases} noValidate className="mt-5 space-y-4">
        <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice} />
        <input type="hidden" name="locale" value={locale} />
        <TextField
          {...{ locale, id: 'q', label: say.label, hint: say.hint, autoComplete: 'off', spellCheck: false }}
          value={typed}
          error={state.errors['q']}
        />
        <button className="button">{say.search}</button>
      </form>
      <div aria-live="polite" className="mt-8">
        {state.done && <FoundCases {...{ locale, ...state.done }} q={typed ?? ''} action={searchCases} />}
      </div>
    </>
  );
};
