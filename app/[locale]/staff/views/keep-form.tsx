import { formState } from '#app/_forms/form-state.ts';
import type { DeskView } from '#app/_parts/staff/desk/desk-address.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { sayFilter } from '#app/_parts/staff/desk/say-filter.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { keepMyView } from './actions.ts';
import { viewRefusals } from './refusal-words.ts';

const texts = words({
  zh: {
    title: '保存这个视图',
    what: '内容：',
    name: '名称',
    hint: '例如“快到期的居住证”。',
    keep: '保存',
    between: '、',
  },
  en: {
    ...{ title: 'Save this view', what: 'It shows: ', name: 'Name' },
    ...{ hint: 'For example “Permits due soon”.', keep: 'Save', between: ', ' },
  },
});

type KeepFormProps = { query: string; view: Pick<DeskView, 'queue' | 'filter'>; locale: Locale };

/** Gives the list that the address names a name. */
export const KeepForm = async ({ query, view: { queue, filter }, locale }: KeepFormProps) => {
  const say = texts[locale];
  const { values, errors, refusal } = await formState(keepMyView);
  const said = [...(queue ? [queueWords[locale][queue].name] : []), ...sayFilter(filter, locale)];
  return (
    <>
      <h2 className="mt-8 mb-3 text-large">{say.title}</h2>
      <form id="view-form" action={keepMyView} noValidate className="space-y-4 text-column">
        <ErrorSummary {...{ locale, errors }} refusal={refusal && viewRefusals[locale][refusal.code]} />
        <p>
          {say.what}
          {said.join(say.between)}
        </p>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="query" value={query} />
        <TextField
          {...{ locale, id: 'name', label: say.name, hint: say.hint, error: errors['name'] }}
          value={[values['name'] ?? ''].flat()[0]}
        />
        <button className="button">{say.keep}</button>
      </form>
    </>
  );
};
