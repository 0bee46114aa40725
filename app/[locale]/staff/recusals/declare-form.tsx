import { formState } from '#app/_forms/form-state.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { DeclarationRefusal } from '#lib/applications/conflict/declare-relative.ts';
import { relations } from '#lib/applications/recusal/relative.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { declareMyRelative } from './actions.ts';
import { relationWords } from './relation-words.ts';

type Words = Record<'heading' | 'residentId' | 'hint' | 'relation' | 'until' | 'declare', string> & {
  refusals: Record<DeclarationRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    heading: '申报亲属',
    residentId: '亲属的身份证号',
    hint: '加密保存，页面上只显示前三位和后四位。',
    relation: '关系',
    until: '到哪一天为止（选填）',
    declare: '申报',
    refusals: {
      day_passed: '截止日期不能早于今天。',
      declared_already: '这位亲属您已经申报过了。',
    },
  },
  en: {
    heading: 'Declare a relative',
    residentId: 'Their resident ID number',
    hint: 'It is kept encrypted. Pages show the first three and the last four characters only.',
    relation: 'How you are related',
    until: 'Last day it holds (optional)',
    declare: 'Declare',
    refusals: {
      day_passed: 'The last day cannot be before today.',
      declared_already: 'You have declared this relative already.',
    },
  },
});

export const DeclareForm = async ({ locale }: { locale: Locale }) => {
  const { errors, refusal, notice, values } = await formState(declareMyRelative);
  const say = texts[locale];
  const value = (name: string) => [values[name] ?? []].flat()[0];
  return (
    <form id="declare-form" action={declareMyRelative} noValidate className="mt-8 space-y-5 text-column">
      <h2>{say.heading}</h2>
      <ErrorSummary locale={locale} errors={errors} refusal={notice ?? (refusal && say.refusals[refusal.code])} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        {...{ locale, id: 'residentId', label: say.residentId, hint: say.hint, error: errors['residentId'] }}
        value={value('residentId')}
      />
      <ChoiceField
        {...{ locale, id: 'relation', label: say.relation, pick: 'one', error: errors['relation'] }}
        options={relations.map((relation) => ({ value: relation, label: relationWords[locale][relation] }))}
        chosen={[value('relation') ?? '']}
      />
      <TextField
        {...{ locale, id: 'untilDay', label: say.until, type: 'date', width: 'short', error: errors['untilDay'] }}
        value={value('untilDay')}
      />
      <button className="button">{say.declare}</button>
    </form>
  );
};
