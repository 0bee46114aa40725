import type { ReactNode } from 'react';
import { addEntry, removeEntry } from '#app/_forms/entry-rows.ts';
import { Grouped } from '#app/_ui/field.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { EntriesSheet } from './entries-sheet.tsx';
import type { ListedQuestion, Question, RowsQuestion } from './questions.ts';

const texts = words({
  zh: {
    add: (one: string) => `再加一项${one}`,
    remove: '删去这一项',
    change: '修改',
    entry: (one: string, place: number) => `${one} ${place}`,
    none: '还没有添加。',
    addOne: (one: string) => `添加${one}`,
    full: (most: number) => `最多 ${most} 项，已经加满。`,
  },
  en: {
    add: (one: string) => `Add another ${one}`,
    remove: 'Remove',
    change: 'Change',
    entry: (one: string, place: number) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)} ${place}`,
    none: 'None added yet.',
    addOne: (one: string) => `Add a ${one}`,
    full: (most: number) => `${most} is the most; all are added.`,
  },
});

export const entryTitle = (locale: Locale, one: string, place: number): string => texts[locale].entry(one, place + 1);

type RowsFieldProps = {
  question: RowsQuestion;
  error: string | undefined;
  places: number[];
  ask: (question: Question) => ReactNode;
};

/** Every entry with its questions, a button that takes it out, and one that adds another; whole without scripts. */
export const RowsField = ({ question, error, places, ask }: RowsFieldProps) => {
  const { locale, id, one, atLeast, atMost, columns, entry } = question;
  const say = texts[locale];
  const remove = (place: number) =>
    places.length > atLeast && (
      <button name={removeEntry} value={`${id}.${place}`} className="button button-quiet text-small">
        {say.remove}
        <span className="sr-only"> {entryTitle(locale, one, place)}</span>
      </button>
    );
  const block = columns ? 'entry-row' : 'space-y-5 border-l-2 border-line pl-4';
  return (
    <Grouped {...question} error={error}>
      <EntriesSheet />
      <div id={id} tabIndex={-1} className={columns ? 'entry-table' : 'space-y-8'}>
        {places.map((place, index) => (
          <fieldset key={place} className="min-w-0">
            <legend className={columns ? 'text-small text-quiet' : 'mb-2 font-semibold'}>
              {entryTitle(locale, one, index)}
            </legend>
            <div className={block}>
              {entry(place).map(ask)}
              {remove(place)}
            </div>
          </fieldset>
        ))}
      </div>
      {places.length < atMost && (
        <button name={addEntry} value={id} className="button button-quiet mt-4 text-small">
          <Icon name="plus" className="size-[1.1em]" />
          {say.add(one)}
        </button>
      )}
    </Grouped>
  );
};

export const ListedField = ({ question, error }: { question: ListedQuestion; error: string | undefined }) => {
  const { locale, id, one, atMost, entries, addHref } = question;
  const say = texts[locale];
  return (
    <Grouped {...question} error={error}>
      <EntriesSheet />
      <div id={id} tabIndex={-1}>
        {entries.length === 0 && <p className="text-quiet">{say.none}</p>}
        <ul className="space-y-3">
          {entries.map((entry, place) => (
            <ListedEntry key={entry.href} {...entry} title={entryTitle(locale, one, place)} locale={locale} />
          ))}
        </ul>
        {entries.length < atMost ? (
          <a href={addHref} className="button button-quiet mt-4 text-small">
            <Icon name="plus" className="size-[1.1em]" />
            {entries.length === 0 ? say.addOne(one) : say.add(one)}
          </a>
        ) : (
          <p className="mt-4 text-small text-quiet">{say.full(atMost)}</p>
        )}
      </div>
    </Grouped>
  );
};

type ListedEntryProps = ListedQuestion['entries'][number] & { title: string; locale: Locale };

const ListedEntry = ({ lines, href, title, locale }: ListedEntryProps) => (
  <li className="rounded border border-line bg-surface px-4 py-3">
    <p className="flex items-baseline justify-between gap-4 font-semibold">
      {title}
      <a href={href} className="inline-flex min-h-9 shrink-0 items-center font-normal">
        {texts[locale].change}
        <span className="sr-only"> {title}</span>
      </a>
    </p>
    <dl className="entry-lines">
      {lines.map(([label, answer]) => (
        <div key={label}>
          <dt className="text-small text-quiet">{label}</dt>
          <dd className="min-w-0 break-words whitespace-pre-line">
            <bdi>{answer}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </li>
);
