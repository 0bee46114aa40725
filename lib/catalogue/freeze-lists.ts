import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import type { City, Place } from './lists.ts';

/** The city's lists that questions draw on. */
export type Lists = { districts: City['districts']; findPlace: (id: string) => Pick<Place, 'hours'> | undefined };

/** The form with the lists its questions draw on, so that what is asked stays as it was; lists it has already stay. */
export const freezeLists = (form: Form, lists: Lists): Form => ({
  ...form,
  pages: form.pages.map((page) => ({ ...page, fields: page.fields.map((field) => withLists(field, form, lists)) })),
});

function withLists(field: Field, form: Form, { districts, findPlace }: Lists): Field {
  if (field.kind === 'address' && !field.districts)
    return { ...field, districts: Object.entries(districts).map(([value, label]) => ({ value, label })) };
  if (field.kind !== 'date' || typeof field.workingDay !== 'object' || field.workingDay.open) return field;
  const { at } = field.workingDay;
  const open = placesAt(form, at).map((place) => [place, weekdaysOf(findPlace(place))] as const);
  return { ...field, workingDay: { at, open: Object.fromEntries(open) } };
}

/** The ids of the places that a choice offers. */
function placesAt({ pages }: Form, choice: string): string[] {
  const field = pages.flatMap(({ fields }) => fields).find(({ id }) => id === choice);
  return field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
}

const weekdaysOf = (place: Pick<Place, 'hours'> | undefined): number[] =>
  [...new Set(place?.hours.flatMap(({ days }) => days))].toSorted((a, b) => a - b);
