import type { Application } from '#lib/applications/application.ts';
import { tellsOfPerson } from '#lib/forms/compare-people.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { rawEntry } from '#lib/forms/entry-names.ts';
import { isEntriesField, type EntriesField } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { entriesIn, type Answers, type Entry } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { readFields } from '#lib/forms/read-fields.ts';
import { fieldsBefore, without, type AsOf } from '#lib/forms/read-page.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { AnswerRefusal } from './answer-refusal.ts';
import { markOf, saySame } from './page-mark.ts';

/** One entry of a list, on a page of its own: a new one, or that at a place from 0. `drop` takes it out. */
export type EntryAnswered = { list: string; place: number | 'new'; drop?: boolean };

type Reading = { raw: Raw; entry: EntryAnswered; seen: string | undefined; asOf: AsOf };

/** The list on a page whose entries have pages of their own. */
export const listOn = (page: Pick<FormPage, 'fields'>): EntriesField | undefined =>
  page.fields.filter(isEntriesField).find(({ layout }) => layout === 'pages');

/** Stands for a page of a list and what is saved of one of its entries. */
export const markOfEntry = (page: FormPage, list: EntriesField, entry: Entry | undefined): string =>
  markOf(page, entry ? { [list.id]: [entry] } : {});

/** The application with one entry answered anew, added or taken out; all others stay. */
export function readEntryInto(
  application: Application,
  page: FormPage,
  { raw, entry: { list: id, place, drop }, seen, asOf }: Reading,
): Result<Application, AnswerRefusal> {
  const list = listOn(page);
  if (list?.id !== id) return err({ code: 'page_closed' });
  const entries = entriesIn(application.answers, id);
  const saved = place === 'new' ? undefined : entries[place];
  const read = drop ? undefined : readEntry(application, page, { list, raw: rawEntry(id, place, raw), asOf });
  if (read && !read.ok) return read;
  const elsewhere = place !== 'new' && seen !== undefined && seen !== markOfEntry(page, list, saved);
  if (elsewhere && !(read && saved && saySame(read.value, saved)))
    return err({
      ...{ code: 'changed_elsewhere', page: { ...page, fields: [list] } },
      ...{ saved: saved ? { [id]: [saved] } : {}, at: application.updatedAt, mark: markOfEntry(page, list, saved) },
    });
  return ok({ ...application, answers: withEntries(application.answers, id, placed(entries, place, read?.value)) });
}

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
