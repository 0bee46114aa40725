import type { ReactNode } from 'react';
import {
  groupKindOf,
  isEntriesField,
  isGroupField,
  isPlainField,
  kindOf,
  type EntriesField,
  type Field,
} from '#lib/forms/field-kinds.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    ...{ optional: '（可以不填）', year: '年', month: '月', day: '日' },
    entry: (one: string, place: number) => `${one} ${place}`,
    more: '写不下的，请另附一页。',
  },
  en: {
    ...{ optional: ' (optional)', year: 'year', month: 'month', day: 'day' },
    entry: (one: string, place: number) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)} ${place}`,
    more: 'If there are more, add a sheet.',
  },
});

type BlankFieldProps = {
  field: Field;
  locale: Locale;
  /** The only case in which it has to be filled in. */
  only?: string | undefined;
};

/** A question on paper, with room for its kind of answer. */
export const BlankField = ({ field, locale, only }: BlankFieldProps) => {
  if (isPlainField(field) && kindOf(field).room(field).room === 'statement')
    return (
      <p className="flex gap-3">
        <Box />
        {field.label[locale]}
      </p>
    );
  return (
    <>
      <p className="font-semibold">
        {field.label[locale]}
        {field.optional && <span className="font-normal text-quiet">{texts[locale].optional}</span>}
      </p>
      {only && <p className="text-small">{only}</p>}
      {field.hint && <p className="text-small text-quiet">{field.hint[locale]}</p>}
      <Answer field={field} locale={locale} />
    </>
  );
};

const Answer = ({ field, locale }: { field: Field; locale: Locale }): ReactNode => {
  if (isGroupField(field)) return <Parts parts={groupKindOf(field).parts(field)} locale={locale} />;
  if (isEntriesField(field)) return <Entries field={field} locale={locale} />;
  const room = kindOf(field).room(field);
  switch (room.room) {
    case 'boxes':
      return <Boxes options={room.options} locale={locale} />;
    case 'date':
      return <DateRoom locale={locale} />;
    case 'lines':
      return [1, 2, 3, 4].map((line) => <Line key={line} />);
    case 'line':
      return <Line unit={room.unit?.[locale]} />;
    case 'statement':
      return null;
  }
};

/** Room for as many entries as are usual on paper; more go on a second sheet. */
const entriesOnPaper = 3;

const Entries = ({ field: { one, fields, atLeast, atMost }, locale }: { field: EntriesField; locale: Locale }) => (
  <>
    {Array.from({ length: Math.min(atMost, Math.max(atLeast, entriesOnPaper)) }, (_, place) => (
      <div key={place} className="mt-3">
        <p>{texts[locale].entry(one[locale], place + 1)}</p>
        <Parts parts={fields} locale={locale} />
      </div>
    ))}
    <p className="mt-2 text-small text-quiet">{texts[locale].more}</p>
  </>
);

const Box = () => <span aria-hidden="true" className="mt-[0.3em] inline-block size-[1em] shrink-0 border border-ink" />;

const Boxes = ({ options, locale }: { options: { value: string; label: Bilingual }[]; locale: Locale }) => (
  <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
    {options.map(({ value, label }) => (
      <li key={value} className="flex gap-2">
        <Box />
        {label[locale]}
      </li>
    ))}
  </ul>
);

const Line = ({ unit }: { unit?: string | undefined }) => (
  <p className="flex items-end gap-3">
    <span aria-hidden="true" className="min-h-10 grow border-b border-ink" />
    {unit}
  </p>
);

const DateRoom = ({ locale }: { locale: Locale }) => (
  <p className="flex min-h-10 items-end gap-2">
    {([texts[locale].year, texts[locale].month, texts[locale].day] as const).map((unit) => (
      <span key={unit} className="flex items-end gap-2">
        <span aria-hidden="true" className="w-16 border-b border-ink" />
        {unit}
      </span>
    ))}
  </p>
);

const Parts = ({ parts, locale }: { parts: Field[]; locale: Locale }) => (
  <div className="mt-2 space-y-3 border-l-2 border-line pl-4">
    {parts.map((part) => (
      <div key={part.id}>
        <p>{part.label[locale]}</p>
        <Answer field={part} locale={locale} />
      </div>
    ))}
  </div>
);
