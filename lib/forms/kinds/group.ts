import { z } from 'zod';
import { asked, option } from '#lib/forms/asked.ts';
import type { GroupKind } from '#lib/forms/kind.ts';
import type { ChoiceField } from './choice.ts';
import type { PhoneField, ResidentIdField } from './identifier.ts';
import type { TextField } from './text.ts';

const addressSchema = z.strictObject({
  kind: z.literal('address'),
  ...asked,
  /** The districts of the city: frozen with the form, where `form.yaml` leaves them out. */
  districts: z.array(option).optional(),
});
const personSchema = z.strictObject({ kind: z.literal('person'), ...asked });

export const address = {
  schema: addressSchema,
  holds: 'group',
  parts: ({ optional, districts = [] }): (ChoiceField | TextField)[] => [
    {
      ...{ kind: 'choice', id: 'district', optional, options: districts },
      label: { zh: '区县', en: 'District or county' },
    },
    {
      ...{ kind: 'text', id: 'street', optional, maxLength: 150 },
      label: { zh: '街道、门牌号', en: 'Street, house and flat' },
      short: { zh: '街道、门牌号', en: 'the street, house and flat' },
    },
  ],
  join: (shown, locale) => (locale === 'zh' ? shown.join('') : shown.toReversed().join(', ')),
} satisfies GroupKind<z.output<typeof addressSchema>, ChoiceField | TextField>;

export const person = {
  schema: personSchema,
  holds: 'group',
  parts: ({ optional }): (TextField | ResidentIdField | PhoneField)[] => [
    {
      ...{ kind: 'text', id: 'name', optional, maxLength: 50 },
      label: { zh: '姓名', en: 'Full name' },
      short: { zh: '姓名', en: 'the full name' },
    },
    {
      ...{ kind: 'resident-id', id: 'resident-id', optional },
      label: { zh: '居民身份证号码', en: 'Resident identity number' },
      short: { zh: '居民身份证号码', en: 'the resident identity number' },
    },
    {
      ...{ kind: 'phone', id: 'phone', optional },
      label: { zh: '手机号码', en: 'Mobile number' },
      short: { zh: '手机号码', en: 'the mobile number' },
    },
  ],
  join: (shown, locale) => shown.join(locale === 'zh' ? '，' : ', '),
} satisfies GroupKind<z.output<typeof personSchema>, TextField | ResidentIdField | PhoneField>;
