import { TextField } from '#app/_ui/text-field.tsx';
import { ReasonForApplicant } from './act-fields.tsx';
import { writtenText } from '#app/_forms/written-text.ts';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { returnFiling } from '#lib/applications/intake/return-filing.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { body: '应当找哪个部门', missing: '请写明应当找哪个部门' },
  en: { body: 'The department to go to', missing: 'Say which department to go to' },
});

export const returning = staffAct({
  steps: ['return'],
  words: words({
    zh: { link: '退件', title: '退件', about: '不属于本部门职责的，告诉申请人应当找哪个部门。', button: '退回申请' },
    en: {
      link: 'Return',
      title: 'Return the application',
      about: 'It is not for this department. Tell the applicant which one to go to.',
      button: 'Return it',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ rightBody: writtenText(locale, texts[locale].missing) }),
  act: returnFiling,
  fields: (form) => (
    <>
      <TextField
        locale={form.locale}
        id="rightBody"
        label={texts[form.locale].body}
        value={form.value('rightBody')}
        error={form.errors['rightBody']}
      />
      <ReasonForApplicant {...form} />
    </>
  ),
  refusals: noneOfItsOwn,
});
