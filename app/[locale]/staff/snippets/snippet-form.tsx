import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { snippetWords } from '#app/_parts/staff/acts/snippet-words.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { SnippetRefusal } from '#lib/applications/snippets/keep-snippets.ts';
import type { OwnSnippet } from '#lib/applications/snippets/snippet.ts';
import { snippetActs } from '#lib/catalogue/lists.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { keepReason } from './actions.ts';

const texts = words({
  zh: {
    ...{ department: '部门', act: '用在哪一步', service: '用在哪个事项', all: '所有事项' },
    ...{ title: '名称', titleHint: '同事在按钮上看到。', zh: '中文的理由', en: '英文的理由' },
    ...{ hint: '要现填的地方写在【】里。', keep: '保存' },
  },
  en: {
    ...{ department: 'Department', act: 'For which step', service: 'For which service', all: 'Every service' },
    ...{ title: 'Name', titleHint: 'Colleagues see it on the button.', zh: 'In Chinese', en: 'In English' },
    ...{ hint: 'Put what is to be filled in between 【】.', keep: 'Save' },
  },
});

const refusals: Bilingual<Record<SnippetRefusal['code'], string>> = words({
  zh: {
    not_your_department: '只能为自己的部门保存。',
    unknown_service: '这个事项不属于这个部门。',
    unknown_snippet: '这条理由已经被删除了。',
  },
  en: {
    not_your_department: 'You can keep reasons for your own department only.',
    unknown_service: 'This service does not belong to that department.',
    unknown_snippet: 'This one has been removed.',
  },
});

type SnippetFormProps = { edited: OwnSnippet | undefined; departments: string[]; locale: Locale };

export const SnippetForm = async ({ edited, departments, locale }: SnippetFormProps) => {
  const { values, errors, refusal } = await formState(keepReason);
  const say = texts[locale];
  const value = (name: string): string => [values[name] ?? stored(edited)[name] ?? ''].flat()[0] ?? '';
  const department = value('department') || (departments[0] ?? '');
  const text = (id: 'zh' | 'en') => (
    <LongTextField {...{ locale, id, label: say[id], hint: say.hint, rows: 3, error: errors[id] }} value={value(id)} />
  );
  return (
    <form id="snippet-form" action={keepReason} noValidate className="space-y-6 text-column">
      <ErrorSummary {...{ locale, errors }} refusal={refusal && refusals[locale][refusal.code]} />
      <input type="hidden" name="locale" value={locale} />
      {value('id') && <input type="hidden" name="id" value={value('id')} />}
      <OneOf
        {...{ locale, id: 'department', label: say.department, chosen: department }}
        options={named(departments, locale)}
      />
      <OneOf
        {...{ locale, id: 'act', label: say.act, chosen: value('act'), error: errors['act'] }}
        options={snippetActs.map((act) => ({ value: act, label: snippetWords[locale][act] }))}
      />
      <OneOf
        {...{ locale, id: 'service', label: say.service, chosen: value('service') }}
        options={[{ value: '', label: say.all }, ...servicesOf(departments, locale)]}
      />
      <TextField
        {...{ locale, id: 'title', label: say.title, hint: say.titleHint, error: errors['title'] }}
        value={value('title')}
      />
      {text('zh')}
      {text('en')}
      <button className="button">{say.keep}</button>
    </form>
  );
};

const stored = (edited: OwnSnippet | undefined): Partial<Record<string, string>> =>
  edited
    ? {
        ...{ id: edited.id, department: edited.department, service: edited.service ?? '', act: edited.act },
        ...{ title: edited.title.zh, ...edited.text },
      }
    : {};

type OneOfProps = Pick<Parameters<typeof ChoiceField>[0], 'locale' | 'id' | 'label' | 'options' | 'error'>;

const OneOf = ({ chosen, ...asked }: OneOfProps & { chosen: string }) => (
  <ChoiceField {...asked} pick="one" chosen={[chosen]} />
);

const named = (departments: string[], locale: Locale) =>
  departments.map((id) => ({ value: id, label: theCatalogue().findDepartment(id)?.name[locale] ?? id }));

const servicesOf = (departments: string[], locale: Locale) =>
  theCatalogue()
    .listGuides()
    .filter(({ department }) => departments.includes(department))
    .map(({ id, name }) => ({ value: id, label: name[locale] }));
