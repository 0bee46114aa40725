import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import type { Absences, AbsenceRefusal } from '#lib/applications/team/absences.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { enterAbsence } from './actions.ts';

type Words = Record<'heading' | 'person' | 'myself' | 'from' | 'until' | 'deputy' | 'nobody' | 'enter', string> & {
  refusals: Record<AbsenceRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    heading: '登记不在岗',
    person: '谁不在岗',
    myself: '我自己',
    from: '第一天',
    until: '最后一天',
    deputy: '代办人',
    nobody: '不指定，按在办数量转给同事',
    enter: '登记',
    refusals: {
      not_yours: '只能登记自己的，或者您督办的部门里同事的。',
      wrong_days: '最后一天不能早于第一天，也不能早于今天。',
      unknown_deputy: '代办人要是同一个部门的同事。',
      deputy_away: '代办人在这几天里也不在岗，请另选一位。',
      overlaps: '这几天里已经有登记了。请先取消原来的。',
    },
  },
  en: {
    heading: 'Enter an absence',
    person: 'Who is away',
    myself: 'Myself',
    from: 'First day',
    until: 'Last day',
    deputy: 'Deputy',
    nobody: 'Nobody in particular: colleagues who have least to do',
    enter: 'Enter',
    refusals: {
      not_yours: 'You can enter your own absence, or that of a colleague in a department you supervise.',
      wrong_days: 'The last day cannot be before the first, nor before today.',
      unknown_deputy: 'The deputy has to be a colleague of the same department.',
      deputy_away: 'The deputy is away on some of these days. Choose another.',
      overlaps: 'An absence is entered for some of these days already. Take it back first.',
    },
  },
});

type AbsenceFormProps = { locale: Locale; title: string; absences: Absences; me: Teammate; today: Day };

/** From when to when somebody is away, and who stands in for them; whose it is only supervisors are asked. */
export const AbsenceForm = async ({ locale, title, absences, me, today }: AbsenceFormProps) => {
  const state = await formState(enterAbsence);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const value = (name: string) => [state.values[name] ?? []].flat()[0];
  return (
    <form id="absence-form" action={enterAbsence} noValidate className="mt-8 space-y-5 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <h2>{say.heading}</h2>
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      {absences.team.length > 0 ? (
        <ChoiceField
          {...{ locale, id: 'personId', label: say.person, pick: 'one', error: errors['personId'] }}
          options={[{ value: me.id, label: say.myself }, ...absences.team.map(optionOf)]}
          chosen={[value('personId') ?? me.id]}
        />
      ) : (
        <input type="hidden" name="personId" value={me.id} />
      )}
      <TextField
        {...{ locale, id: 'fromDay', label: say.from, type: 'date', width: 'short', error: errors['fromDay'] }}
        value={value('fromDay') ?? today}
      />
      <TextField
        {...{ locale, id: 'untilDay', label: say.until, type: 'date', width: 'short', error: errors['untilDay'] }}
        value={value('untilDay')}
      />
      <ChoiceField
        {...{ locale, id: 'deputyId', label: say.deputy, pick: 'one', error: errors['deputyId'] }}
        options={[{ value: '', label: say.nobody }, ...absences.deputies.map(optionOf)]}
        chosen={[value('deputyId') ?? '']}
      />
      <button className="button">{say.enter}</button>
    </form>
  );
};

const optionOf = ({ id, name }: Teammate) => ({ value: id, label: name ?? id });
