import type { Application } from '#lib/applications/application.ts';
import { tellsOfPerson } from '#lib/forms/compare-people.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { rawEntry } from '#lib/forms/entry-names.ts';
import { isEntriesField, type EntriesField } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { entriesIn, type Answers, type Entry } from '#lib/forms/kinds/value.ts';
import { asTyped, type Raw } from '#lib/forms/read-answers.ts';
import { readFields } from '#lib/forms/read-fields.ts';
import { fieldsBefore, without, type AsOf } from '#lib/forms/read-page.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { AnswerRefusal } from './answer-refusal.ts';
import { changedSince } from './changed-since.ts';
import type { Window } from './own-words.ts';
import type { TypedPages } from '#lib/applications/typed-pages.ts';

/** One entry of a list, on a page of its own: a new one, or that at a place from 0. `drop` takes it out. */
export type EntryAnswered = { list: string; place: number | 'new'; drop?: boolean };

type Reading = { raw: Raw; entry: EntryAnswered; window: Window; asOf: AsOf };

/** The list on a page whose entries have pages of their own. */
export const listOn = (page: Pick<FormPage, 'fields'>): EntriesField | undefined =>
  page.fields.filter(isEntriesField).find(({ layout }) => layout === 'pages');

type OfPage = { application: Application; page: FormPage };
type Place = EntryAnswered['place'];

/**
 * One entry as the only answer of a page of its own: so what is saved and typed of it is held against nothing else, and keeps
 * a name of its own among what is typed.
 */
export function asPage({ application, page }: OfPage, list: EntriesField, place: Place): OfPage {
  const { [list.id]: _all, ...others } = application.answers;
  const entry = place === 'new' ? undefined : entriesIn(application.answers, list.id)[place];
  const { check: _rules, ...alone } = list;
  return {
    application: { ...application, answers: entry ? { ...others, [list.id]: [entry] } : others },
    page: { id: `${startOf(page, list)}${place}`, title: list.label, fields: [{ ...alone, atLeast: 1 }] },
  };
}

const startOf = (page: FormPage, list: EntriesField): string => `${page.id}.${list.id}.`;

/** The application with one entry answered anew, added or taken out; all others stay. */
export function readEntryInto(
  application: Application,
  page: FormPage,
  { raw, entry: { list: id, place, drop }, window, asOf }: Reading,
): Result<Application, AnswerRefusal> {
  const list = listOn(page);
  if (list?.id !== id) return err({ code: 'page_closed' });
  const of = asPage({ application, page }, list, place);
  const read = drop ? undefined : readEntry(application, page, { list, raw: rawEntry(id, place, raw), asOf });
  if (read && !read.ok) return read;
  const answers: Answers = read ? { [id]: [read.value] } : {};
  // A new entry writes over nothing.
  const elsewhere = place !== 'new' && changedSince(of, { ...window, read: answers, on: asOf });
  if (elsewhere) return err(elsewhere);
  const entries = placed(entriesIn(application.answers, id), place, read?.value);
  return ok({
    ...application,
    answers: withEntries(application.answers, id, entries),
    typed: withoutTyped(application.typed, { id: of.page.id, start: drop && startOf(page, list) }),
  });
}

/**
 * What is typed without that of an entry. Where one is taken out, those after it have other places: then what was typed of any
 * at a place goes with it.
 */
const withoutTyped = (
  typed: TypedPages,
  { id, start }: { id: string; start: string | false | undefined },
): TypedPages =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([page]) => page !== id && !(start && page.startsWith(start) && page !== `${start}new`),
    ),
  );

/** Read as a page of its own, so that one left empty is asked for. */
function readEntry(
  { form, answers: all }: Application,
  page: FormPage,
  { list, raw, asOf }: { list: EntriesField; raw: Raw; asOf: AsOf },
): Result<Entry, AnswerRefusal> {
  const known = without(onlyTaken(form, all), page);
  const earlier = fieldsBefore(form, page).filter(tellsOfPerson);
  const { answers, problems } = readFields(list.fields, raw, { known, earlier, ...asOf });
  const asked = { id: page.id, title: list.label, fields: list.fields };
  return Object.keys(problems).length > 0 ? err({ code: 'invalid', page: asked, problems }) : ok(answers as Entry);
}

/** An entry that was taken out elsewhere and is saved all the same stands last. */
function placed(entries: Entry[], place: number | 'new', entry: Entry | undefined): Entry[] {
  if (place === 'new' || !entries[place]) return entry ? [...entries, entry] : entries;
  return entries.flatMap((one, at) => (at === place ? (entry ? [entry] : []) : [one]));
}

function withEntries(answers: Answers, list: string, entries: Entry[]): Answers {
  const { [list]: _before, ...others } = answers;
  return entries.length > 0 ? { ...others, [list]: entries } : others;
}

/** A list whose entries have pages of their own is as it was saved, unless its entries are sent with the page. */
export function listAsTyped(page: FormPage, answers: Answers, raw: Raw): Raw {
  const list = listOn(page);
  const isSent = list && Object.keys(raw).some((name) => name.startsWith(`${list.id}.`));
  return list && !isSent ? { ...raw, ...asTyped(list, answers[list.id]) } : raw;
}
