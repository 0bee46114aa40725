import { z } from 'zod';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { groundWords, stopGrounds } from '#lib/applications/life/stop-grounds.ts';
import { ToldReason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { ground: '法定理由', missing: '请选择法定理由' },
  en: { ground: 'Legal ground', missing: 'Choose the legal ground' },
});

export const stopping = staffAct({
  steps: ['stop'],
  words: words({
    zh: {
      link: '中止计时',
      title: '中止计时',
      about: '只有法定程序占用的时间可以不计入期限（行政许可法第四十五条），理由会告知申请人。',
      button: '中止计时',
    },
    en: {
      link: 'Stop the clock',
      title: 'Stop the clock',
      about:
        'Only procedures named by law stop it (Administrative License Law, Article 45). The applicant is told why.',
      button: 'Stop the clock',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ ground: z.enum(stopGrounds, texts[locale].missing) }),
  act: stop,
  fields: (form) => (
    <>
      <ChoiceField
        locale={form.locale}
        id="ground"
        label={texts[form.locale].ground}
        pick="one"
        options={stopGrounds.map((value) => ({ value, label: groundWords[form.locale][value] }))}
        chosen={form.many('ground')}
        error={form.errors['ground']}
      />
      <ToldReason {...form} />
    </>
  ),
  refusals: noneOfItsOwn,
});
