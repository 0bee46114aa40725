import { CheckField, ChoiceField } from '#app/_ui/choice-field.tsx';
import type { Asked } from '#app/_ui/field.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import type { Field } from '#lib/catalogue/form.ts';
import { bilingual } from '#lib/kernel/locale.ts';

const words = bilingual(
  { yes: '是', no: '否', upTo: (max: number) => `最多 ${max} 个字`, joined: (...hints: string[]) => hints.join('。') },
  {
    yes: 'Yes',
    no: 'No',
    upTo: (max: number) => `Up to ${max} characters`,
    joined: (...hints: string[]) => hints.join('. '),
  },
);

type ControlProps = { field: Field; asked: Asked; typed: string[] };

/** The control of each simple kind of question; an address and a person are made of these. */
export const Control = ({ field, asked, typed }: ControlProps) => {
  const value = typed[0];
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return (
        <ChoiceField
          {...asked}
          pick={field.kind === 'choice' ? 'one' : 'many'}
          chosen={typed}
          options={field.options.map((option) => ({
            value: option.value,
            label: option.label[asked.locale],
            hint: option.hint?.[asked.locale],
          }))}
        />
      );
    case 'yes-no':
      return <ChoiceField {...asked} pick="one" chosen={typed} options={yesNo(asked)} />;
    case 'declaration':
      return <CheckField {...asked} value="yes" checked={value === 'yes'} />;
    case 'long-text':
      return <LongTextField {...asked} value={value} hint={longHint(asked, field.maxLength)} />;
    case 'number':
      return (
        <TextField {...asked} value={value} inputMode="decimal" width="short" after={field.unit?.[asked.locale]} />
      );
    case 'money':
      return <TextField {...asked} value={value} inputMode="decimal" width="short" before="¥" />;
    case 'address':
    case 'person':
      return null;
    default:
      return <TextField {...asked} value={value} {...typing(field)} />;
  }
};

const yesNo = ({ locale }: Asked) => [
  { value: 'yes', label: words[locale].yes },
  { value: 'no', label: words[locale].no },
];

const longHint = ({ locale, hint }: Asked, max: number | undefined): string | undefined => {
  const hints = [hint, max && words[locale].upTo(max)].filter((one) => typeof one === 'string');
  return hints.length > 0 ? words[locale].joined(...hints) : undefined;
};

type Line = Extract<Field, { kind: 'text' | 'date' | 'resident-id' | 'credit-code' | 'phone' | 'email' }>;

/** What a keyboard, a browser's memory and a spelling check should do with a line. */
function typing(field: Line) {
  const exact = { autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' } as const;
  const kinds = {
    text: { width: (field.kind === 'text' && (field.maxLength ?? 200) > 60 ? 'full' : 'medium') as 'full' | 'medium' },
    date: { type: 'date', width: 'short' },
    'resident-id': exact,
    'credit-code': exact,
    phone: { type: 'tel', width: 'short' },
    email: { type: 'email', spellCheck: false },
  } as const;
  const remembered = { 'person.name': 'name', 'person.phone': 'tel', 'person.email': 'email' } as const;
  const prefill = 'prefill' in field ? field.prefill : undefined;
  const autoComplete =
    prefill && prefill in remembered ? { autoComplete: remembered[prefill as keyof typeof remembered] } : {};
  return { ...kinds[field.kind], ...autoComplete };
}
