import { expect, test } from 'vitest';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { codedIn, freezeLists, type Lists } from './freeze-lists.ts';

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
        { kind: 'coded', id: 'tree', label: both('tree'), list: 'trees', without: ['A2'] },
        {
          ...{ kind: 'entries', id: 'row', label: both('row'), one: both('tree') },
          fields: [{ kind: 'coded', id: 'inner', label: both('inner'), list: 'trees' }],
        },
      ],
    },
  ],
});
const span = (...days: number[]) => ({ days, from: '09:00', to: '17:00' });
const places: Record<string, { hours: ReturnType<typeof span>[] }> = {
  hall: { hours: [span(1, 2, 3, 4, 5), span(1, 2, 3, 4, 5)] },
  office: { hours: [span(1, 2, 3, 4, 5), span(6)] },
};
const tree = { value: 'A1', label: both('Ginkgo') };
const lists: Lists = {
  ...{ districts: { harbour: both('Harbour') }, findPlace: (id) => places[id] },
  findEdition: (list, without = []) => ({ codes: [tree], edition: [list, ...without].join(' ') }),
};
const fieldsOf = ({ pages }: Form) => pages.flatMap(({ fields }) => fields);

test('a form keeps the districts and the weekdays of its places as they are when it is begun', () => {
  const frozen = freezeLists(form, lists);
  expect(fieldsOf(frozen)).toMatchObject([
    { districts: [{ value: 'harbour', label: both('Harbour') }] },
    { id: 'place' },
    { workingDay: { at: 'place', open: { hall: [1, 2, 3, 4, 5], office: [1, 2, 3, 4, 5, 6] } } },
    { workingDay: true },
    { codes: [tree], edition: 'trees A2' },
    { fields: [{ codes: [tree], edition: 'trees' }] },
  ]);
  expect(formSchema.parse(frozen)).toEqual(frozen);
});

test('lists that change later leave what was frozen as it was', () => {
  const frozen = freezeLists(form, lists);
  const later = {
    ...{ districts: { river: both('River') }, findPlace: () => ({ hours: [span(7)] }) },
    findEdition: () => ({ codes: [], edition: 'later' }),
  };
  expect(freezeLists(frozen, later)).toEqual(frozen);
});

test('the questions that ask for an entry of a code list are found, in lists as well', () => {
  expect(codedIn(form).map(({ id }) => id)).toEqual(['tree', 'inner']);
});
