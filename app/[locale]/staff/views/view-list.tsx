import { formState } from '#app/_forms/form-state.ts';
import { deskViewIn } from '#app/_parts/staff/desk/desk-address.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { sayFilter } from '#app/_parts/staff/desk/say-filter.ts';
import { errorsById, stateOfOne, typedIn } from '#app/_parts/supervision/one-of-forms.ts';
import { fieldId } from '#app/_parts/supervision/words-field.tsx';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { control } from '#app/_ui/field.tsx';
import type { DeskViewKept } from '#lib/applications/views/view.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { changeMyView, removeMyView } from './actions.ts';
import { viewRefusals } from './refusal-words.ts';

const texts = words({
  zh: { rename: '改名', name: '新名称', change: '保存名称', remove: '删除', between: '、' },
  en: { rename: 'Rename', name: 'New name', change: 'Save the name', remove: 'Remove', between: ', ' },
});

type ViewListProps = { views: DeskViewKept[]; locale: Locale };

/** Every view with the way to it, a fold to rename it and a button that removes it. */
export const ViewList = async ({ views, locale }: ViewListProps) => {
  const { refusal } = await formState(removeMyView);
  return (
    <>
      <ErrorSummary {...{ locale, errors: {} }} refusal={refusal && viewRefusals[locale][refusal.code]} />
      <ul className="text-column border-t border-line">
        {views.map((view) => (
          <li key={view.id} className="border-b border-line py-3">
            <a href={`${paths.staff.desk(locale)}${view.query}`} className="font-semibold">
              {view.name}
            </a>
            <p className="text-small text-quiet">{contentOf(view, locale)}</p>
            <div className="flex flex-wrap items-start gap-x-5">
              <RenameForm {...{ view, locale }} />
              <RemoveForm {...{ view, locale }} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

function contentOf({ query }: DeskViewKept, locale: Locale): string {
  const { queue, filter } = deskViewIn(Object.fromEntries(new URLSearchParams(query)));
  return [...(queue ? [queueWords[locale][queue].name] : []), ...sayFilter(filter, locale)].join(texts[locale].between);
}

type OfView = { view: DeskViewKept; locale: Locale };

const link = 'inline-flex min-h-11 cursor-pointer items-center text-river underline underline-offset-4';

const RenameForm = async ({ view: { id, name }, locale }: OfView) => {
  const say = texts[locale];
  const state = stateOfOne(await formState(changeMyView), { key: 'id', of: id });
  const { errors, refusal } = state;
  const failed = refusal !== undefined || Object.keys(errors).length > 0;
  return (
    <details open={failed} className="open:w-full">
      <summary aria-label={`${say.rename} ${name}`} className={`${link} marker:content-none`}>
        {say.rename}
      </summary>
      <form action={changeMyView} noValidate className="mt-1 mb-3 space-y-3">
        <ErrorSummary
          {...{ locale, errors: errorsById(errors, id) }}
          refusal={refusal && viewRefusals[locale][refusal.code]}
        />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <label htmlFor={fieldId('name', id)} className="block font-semibold">
          {say.name}
        </label>
        <input
          id={fieldId('name', id)}
          name="name"
          defaultValue={failed ? typedIn(state, 'name') : name}
          aria-invalid={failed || undefined}
          className={control}
        />
        <button className="button button-quiet">{say.change}</button>
      </form>
    </details>
  );
};

const RemoveForm = ({ view: { id, name }, locale }: OfView) => (
  <form action={removeMyView}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="id" value={id} />
    <button className={link}>
      {texts[locale].remove}
      <span className="sr-only"> {name}</span>
    </button>
  </form>
);
