import { expect, test } from 'vitest';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { freezeLists } from './freeze-lists.ts';

const both = (text: string) => ({ zh: text, en: text });
const form = formSchema.parse({
  version: 1,
  pages: [
    {
      ...{ id: 'only', title: both('only') },
      fields: [
        { kind: 'address', id: 'home', label: both('home') },
        {
          ...{ kind: 'choice', id: 'place', label: both('place') },
          options: ['hall', 'office'].map((value) => ({ value, label: both(value) })),
        },
        { kind: 'date', id: 'day', label: both('day'), workingDay: { at: 'place' } },
        { kind: 'date', id: 'any', label: both('any'), workingDay: true },
      ],
    },
  ],
});
const span = (...days: number[]) => ({ days, from: '09:00', to: '17:00' });
const places: Record<string, { hours: ReturnType<typeof span>[] }> = {
  hall: { hours: [span(1, 2, 3, 4, 5), span(1, 2, 3, 4, 5)] },
  office: { hours: [span(1, 2, 3, 4, 5), span(6)] },
};
const lists = { districts: { harbour: both('Harbour') }, findPlace: (id: string) => places[id] };
const fieldsOf = ({ pages }: Form) => pages.flatMap(({ fields }) => fields);

test('a form keeps the districts and the weekdays of its places as they are when it is begun', () => {
  const frozen = freezeLists(form, lists);
  expect(fieldsOf(frozen)).toMatchObject([
    { districts: [{ value: 'harbour', label: both('Harbour') }] },
    { id: 'place' },
    { workingDay: { at: 'place', open: { hall: [1, 2, 3, 4, 5], office: [1, 2, 3, 4, 5, 6] } } },
    { workingDay: true },
  ]);
  expect(formSchema.parse(frozen)).toEqual(frozen);
});

test('lists that change later leave what was frozen as it was', () => {
  const frozen = freezeLists(form, lists);
  const later = { districts: { river: both('River') }, findPlace: () => ({ hours: [span(7)] }) };
  expect(freezeLists(frozen, later)).toEqual(frozen);
});
