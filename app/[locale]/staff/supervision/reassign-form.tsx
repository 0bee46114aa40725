import { formState } from '#app/_forms/form-state.ts';
import { actOnSelected } from '#app/_parts/staff/several/actions.ts';
import { boxValue } from '#app/_parts/staff/several/selected-input.ts';
import { ColleagueOptions } from '#app/_parts/staff/several/several-acts.tsx';
import { errorsById, stateOfOne, typedIn } from '#app/_parts/supervision/one-of-forms.ts';
import { actLook } from '#app/_parts/supervision/owner-acts.tsx';
import { fieldId, WordsField } from '#app/_parts/supervision/words-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { control } from '#app/_ui/field.tsx';
import type { Row } from '#lib/applications/case/listed.ts';
import type { Colleague } from '#lib/applications/staff/colleagues.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { fold: '转交', to: '转交给谁', reason: '为什么转交', send: '转交' },
  en: { fold: 'Hand over', to: 'Who gets it', reason: 'Why you hand it over', send: 'Hand over' },
});

type ReassignFormProps = { row: Pick<Row, 'id' | 'version'>; name: string; team: Colleague[]; locale: Locale };

/** A fold in which a supervisor gives one case to somebody else. */
export const ReassignForm = async ({ row, name, team, locale }: ReassignFormProps) => {
  const say = texts[locale];
  const box = boxValue(row);
  const state = stateOfOne(await formState(actOnSelected), { key: 'case', of: box });
  const failed = Object.keys(state.errors).length > 0;
  return (
    <details open={failed} className="open:w-full">
      <summary aria-label={`${say.fold} ${name}`} className={`${actLook} marker:content-none`}>
        {say.fold}
      </summary>
      <form action={actOnSelected} noValidate className="mt-2 max-w-[28em] space-y-2">
        <ErrorSummary locale={locale} errors={errorsById(state.errors, row.id)} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="case" value={box} />
        <label htmlFor={fieldId('to', row.id)} className="block font-semibold">
          {say.to}
        </label>
        <select id={fieldId('to', row.id)} name="to" defaultValue={typedIn(state, 'to') ?? ''} className={control}>
          <ColleagueOptions {...{ team, locale }} />
        </select>
        <WordsField
          {...{ name: 'reason', of: row.id, label: say.reason }}
          value={failed ? typedIn(state, 'reason') : ''}
          error={state.errors['reason']}
        />
        <button name="act" value="handing-over" className="button button-quiet">
          {say.send}
        </button>
      </form>
    </details>
  );
};
