import { z } from 'zod';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { asked, option } from './asked.ts';
import type { GroupKind } from './kind.ts';
import type { ChoiceField } from './choice.ts';
import type { PhoneField, ResidentIdField } from './identifier.ts';
import type { TextField } from './text.ts';

const addressSchema = z.strictObject({
  kind: z.literal('address'),
  ...asked,
  /** The account may fill the field with where the person lives. */
  prefill: z.literal('person.address').optional(),
  /** The districts of the city: frozen with the form, where `form.yaml` leaves them out. */
  districts: z.array(option).optional(),
});
const personSchema = z.strictObject({ kind: z.literal('person'), ...asked });

export const address = {
  schema: addressSchema,
  holds: 'group',
  parts: ({ short, optional, districts = [] }): (ChoiceField | TextField)[] => [
    {
      ...{ kind: 'choice', id: 'district', optional, options: districts },
      label: { zh: '区县', en: 'District or county' },
      short: partOf(short, { zh: '区县', en: 'the district or county' }),
    },
    {
      ...{ kind: 'text', id: 'street', optional, maxLength: 150 },
      label: { zh: '街道、门牌号', en: 'Street, house and flat' },
      short: partOf(short, { zh: '街道、门牌号', en: 'the street, house and flat' }),
    },
  ],
  join: (shown, locale) => (locale === 'zh' ? shown.join('') : shown.toReversed().join(', ')),
} satisfies GroupKind<z.output<typeof addressSchema>, ChoiceField | TextField>;

export const person = {
  schema: personSchema,
  holds: 'group',
  parts: ({ short, optional }): (TextField | ResidentIdField | PhoneField)[] => [
    {
      ...{ kind: 'text', id: 'name', optional, maxLength: 50 },
      label: { zh: '姓名', en: 'Full name' },
      short: partOf(short, { zh: '姓名', en: 'the full name' }),
    },
    {
      ...{ kind: 'resident-id', id: 'resident-id', optional },
      label: { zh: '居民身份证号码', en: 'Resident identity number' },
      short: partOf(short, { zh: '居民身份证号码', en: 'the resident identity number' }),
    },
    {
      ...{ kind: 'phone', id: 'phone', optional },
      label: { zh: '手机号码', en: 'Mobile number' },
      short: partOf(short, { zh: '手机号码', en: 'the mobile number' }),
    },
  ],
  join: (shown, locale) => shown.map(isolated).join(locale === 'zh' ? '，' : ', '),
} satisfies GroupKind<z.output<typeof personSchema>, TextField | ResidentIdField | PhoneField>;

/** “the full name of the director”, where the group states its short form: a page may ask for two people. */
const partOf = (group: Bilingual | undefined, { zh, en }: Bilingual): Bilingual =>
  group ? { zh: `${group.zh}的${zh}`, en: `${en} of ${group.en}` } : { zh, en };
