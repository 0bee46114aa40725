import { formState } from '#app/_forms/form-state.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import type { RecusalRefusal } from '#lib/applications/conflict/recuse.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { keepAway } from './actions.ts';

type Words = Record<'heading' | 'about' | 'reference' | 'person' | 'myself' | 'reason' | 'record', string> & {
  refusals: Record<RecusalRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    heading: '回避一件办件',
    about: '与这件办件有其他利害关系的，在这里登记。登记有误的，由督办员终止，本人不能撤销。',
    reference: '受理编号',
    person: '谁回避',
    myself: '我自己',
    reason: '理由',
    record: '登记回避',
    refusals: {
      unknown_case: '您的部门没有这个编号的办件，请核对。',
      own_application: '这件办件您本来就要回避。',
      not_yours: '只能登记自己，或者您督办的、这件办件所在部门的同事。',
      recused_already: '已经登记过了。',
    },
  },
  en: {
    heading: 'Keep away from one case',
    about:
      'Record here another conflict of interest with a case. You cannot take it back yourself; a supervisor can end it if it was a mistake.',
    reference: 'Reference number',
    person: 'Who keeps away',
    myself: 'Myself',
    reason: 'Reason',
    record: 'Record',
    refusals: {
      unknown_case: 'Your departments have no case with this number. Check it.',
      own_application: 'You keep away from this case already.',
      not_yours: 'You can name yourself, or a colleague whom you supervise in the department of the case.',
      recused_already: 'This is recorded already.',
    },
  },
});

type RecuseFormProps = { locale: Locale; me: Teammate; team: Teammate[] };

/** Whose recusal it is only supervisors are asked. */
export const RecuseForm = async ({ locale, me, team }: RecuseFormProps) => {
  const { errors, refusal, notice, values } = await formState(keepAway);
  const say = texts[locale];
  const value = (name: string) => [values[name] ?? []].flat()[0];
  const colleagues = team.map(({ id, name }) => ({ value: id, label: name ?? id }));
  return (
    <form action={keepAway} noValidate className="mt-10 space-y-5 text-column">
      <h2>{say.heading}</h2>
      <p className="text-quiet">{say.about}</p>
      <ErrorSummary locale={locale} errors={errors} refusal={notice ?? (refusal && say.refusals[refusal.code])} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        {...{ locale, id: 'reference', label: say.reference, error: errors['reference'] }}
        value={value('reference')}
      />
      {team.length > 0 ? (
        <ChoiceField
          {...{ locale, id: 'personId', label: say.person, pick: 'one', error: errors['personId'] }}
          options={[{ value: me.id, label: say.myself }, ...colleagues]}
          chosen={[value('personId') ?? '']}
        />
      ) : (
        <input type="hidden" name="personId" value={me.id} />
      )}
      <LongTextField
        {...{ locale, id: 'reason', label: say.reason, error: errors['reason'] }}
        rows={3}
        value={value('reason')}
      />
      <button className="button">{say.record}</button>
    </form>
  );
};
