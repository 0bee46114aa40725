import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { relations, relationWords } from '#lib/applications/life/at-counter.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { TypedForm } from './typed.ts';

const texts = words({
  zh: { name: '代办人姓名', number: '代办人身份证号码', relation: '是申请人的' },
  en: { name: 'Name of who acts', number: 'Their resident ID', relation: 'To the applicant they are' },
});

/** Whoever acts for the applicant. */
export const ProxyFields = ({ typed, locale }: { typed: TypedForm; locale: Locale }) => {
  const say = texts[locale];
  const about = (id: string) => ({ locale, id, error: typed.error(id) });
  return (
    <>
      <TextField {...about('proxyName')} label={say.name} value={typed.one('proxyName')} />
      <TextField
        {...about('proxyResidentId')}
        label={say.number}
        value={typed.one('proxyResidentId')}
        spellCheck={false}
        autoCapitalize="characters"
      />
      <ChoiceField
        {...about('proxyRelation')}
        label={say.relation}
        pick="one"
        options={relations.map((value) => ({ value, label: relationWords[locale][value] }))}
        chosen={typed.all('proxyRelation')}
      />
    </>
  );
};
