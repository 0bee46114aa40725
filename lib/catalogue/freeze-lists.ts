import { halfDays, type Halves } from '#lib/deadlines/opening-days.ts';
import { isEntriesField, type SingleField } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import type { CodedField } from '#lib/forms/kinds/coded.ts';
import type { Edition } from './code-lists.ts';
import type { City, Place } from './lists.ts';

export type Lists = {
  districts: City['districts'];
  findPlace: (id: string) => Pick<Place, 'hours'> | undefined;
  findEdition: (list: string, without?: string[]) => Edition | undefined;
};

/** The form with the lists its questions draw on, so that what is asked stays as it was; lists it has already stay. */
export const freezeLists = (form: Form, lists: Lists): Form =>
  eachQuestion(freezeCodes(form, lists.findEdition), (field) => withLists(field, form, lists));

/** The form with the code lists alone. */
export const freezeCodes = (form: Form, findEdition: Lists['findEdition']): Form =>
  eachQuestion(form, (field) =>
    field.kind === 'coded' && !field.codes ? { ...field, ...findEdition(field.list, field.without) } : field,
  );

/** Changes every question, also those of the entries of lists. */
const eachQuestion = (form: Form, change: (field: SingleField) => SingleField): Form => ({
  ...form,
  pages: form.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) =>
      isEntriesField(field) ? { ...field, fields: field.fields.map(change) } : change(field),
    ),
  })),
});

/** The questions of a form that ask for an entry of a code list, those of lists of entries among them. */
export const codedIn = ({ pages }: Form): CodedField[] =>
  pages
    .flatMap(({ fields }) => fields.flatMap((field) => (isEntriesField(field) ? [...field.fields] : [field])))
    .filter((field) => field.kind === 'coded');

function withLists(field: SingleField, form: Form, { districts, findPlace }: Lists): SingleField {
  if (field.kind === 'address' && !field.districts)
    return { ...field, districts: Object.entries(districts).map(([value, label]) => ({ value, label })) };
  if (field.kind !== 'date' || typeof field.workingDay !== 'object' || field.workingDay.open) return field;
  const { at, half } = field.workingDay;
  const places = placesAt(form, at).map((place) => [place, findPlace(place)] as const);
  const open = Object.fromEntries(places.map(([id, place]) => [id, weekdaysOf(place)]));
  const halves = Object.fromEntries(places.map(([id, place]) => [id, halvesOf(place)]));
  return { ...field, workingDay: { at, open, ...(half && { half, halves }) } };
}

function placesAt({ pages }: Form, choice: string): string[] {
  const field = pages.flatMap(({ fields }) => fields).find(({ id }) => id === choice);
  return field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
}

/** The halves of each weekday in which a place is open; noon parts them. */
function halvesOf(place: Pick<Place, 'hours'> | undefined): Halves {
  const isOpen = { morning: ({ from }: Hours) => from < '12:00', afternoon: ({ to }: Hours) => to > '12:00' };
  return Object.fromEntries(
    weekdaysOf(place).map((day) => {
      const hours = place?.hours.filter(({ days }) => days.includes(day)) ?? [];
      return [day, halfDays.filter((half) => hours.some(isOpen[half]))];
    }),
  );
}

type Hours = Place['hours'][number];

const weekdaysOf = (place: Pick<Place, 'hours'> | undefined): number[] =>
  [...new Set(place?.hours.flatMap(({ days }) => days))].toSorted((a, b) => a - b);
