import { z } from 'zod';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { handOver } from '#lib/applications/staff/hand-over.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Reason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';

const texts = words({
  zh: {
    to: '转交给谁',
    missing: '请选择转交给谁',
    nobody: '现在没有可以办理这件的同事。请联系督办员。',
    load: (open: number, isAbsent: boolean) => (isAbsent ? '不在岗' : `在办 ${open} 件`),
    reason: '为什么转交',
    hint: '同事会收到通知，理由记入办理记录，申请人看不到。',
  },
  en: {
    to: 'Who gets it',
    missing: 'Choose who gets it',
    nobody: 'No colleague can deal with this case now. Ask your supervisor.',
    load: (open: number, isAbsent: boolean) => (isAbsent ? 'away' : `${open} open ${open === 1 ? 'case' : 'cases'}`),
    reason: 'Why you hand it over',
    hint: 'Your colleague is told. The reason is on record for your colleagues; the applicant does not see it.',
  },
});

export const handingOver = staffAct({
  steps: ['hand_over'],
  words: words({
    zh: {
      link: '转交同事',
      title: '转交同事办理',
      about: '这件以后由您选择的同事经办。',
      button: '转交',
    },
    en: {
      link: 'Hand over',
      title: 'Hand over to a colleague',
      about: 'From now on, the colleague you choose deals with this case.',
      button: 'Hand over',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ to: z.uuid(texts[locale].missing) }),
  act: handOver,
  fields: (form) => {
    const say = texts[form.locale];
    const { colleagues } = form.offers;
    return (
      <>
        {colleagues.length === 0 && <p>{say.nobody}</p>}
        <ChoiceField
          locale={form.locale}
          id="to"
          label={say.to}
          pick="one"
          options={colleagues.map(({ id, name, open, isAbsent }) => ({
            ...{ value: id, label: name, hint: say.load(open, isAbsent) },
          }))}
          chosen={form.many('to')}
          error={form.errors['to']}
        />
        <Reason form={form} label={say.reason} hint={say.hint} />
      </>
    );
  },
  refusals: words({
    zh: {
      not_yours: '这件由同事经办，只有经办人或者督办员可以转交。',
      reason_missing: '请写明为什么转交。',
      cannot_own: '这位同事现在不能办理这件，请另选一位。',
    },
    en: {
      not_yours: 'This case belongs to a colleague: only its owner or a supervisor can hand it over.',
      reason_missing: 'Say why you hand it over.',
      cannot_own: 'This colleague cannot deal with the case as it stands. Choose another.',
    },
  }),
});
