import { entryTitle } from '#app/_parts/form/entries-field.tsx';
import { entryQuestions } from '#app/_parts/form/questions.ts';
import { asPage, listOn } from '#lib/applications/draft/answer-entry.ts';
import { markOf } from '#lib/applications/draft/page-mark.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import type { EntriesField } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { entriesIn, type Entry } from '#lib/forms/kinds/value.ts';
import { asTyped } from '#lib/forms/read-answers.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { placeIn } from './listed.ts';
import { PageForm } from './page-form.tsx';

/** The entry that an address asks for: its place, and what is saved of it. */
type AskedEntry = { list: EntriesField; place: number | 'new'; count: number; saved: Entry | undefined };

/** The entry of an address as it is written in one. */
export const entryIn = (entry: string): number | 'new' => (entry === 'new' ? 'new' : Number(entry) || 1);

export function entryOn({ application }: MyCase, page: FormPage, entry: string): AskedEntry | undefined {
  const list = listOn(page);
  const place = list && placeIn(entry, list, application.answers);
  if (!list || place === undefined) return undefined;
  const entries = entriesIn(application.answers, list.id);
  return { list, place, count: entries.length, saved: place === 'new' ? undefined : entries[place] };
}

export const titleOf = ({ list, place, count }: AskedEntry, locale: Locale): string =>
  entryTitle(locale, list.one[locale], place === 'new' ? count : place);

type Props = { of: AskedEntry; found: MyCase; page: FormPage; locale: Locale; toCheck: boolean; heading: string };

/** The questions of one entry, in a form of their own. */
export const AskedOfEntry = ({ of, found: { application, terms }, page, locale, toCheck, heading }: Props) => {
  const { list, place, saved } = of;
  const answers = onlyTaken(application.form, application.answers);
  const own = asPage({ application, page }, list, place);
  const begun = application.typed[own.page.id];
  const typed = list.fields.map((field) =>
    asTyped({ ...field, id: entryName(list.id, place, field.id) }, saved?.[field.id]),
  );
  return (
    <PageForm
      key={`${page.id}-${place}`}
      {...{ locale, toCheck, applicationId: application.id, pageId: page.id }}
      title={`${heading} - ${terms.service[locale]}`}
      questions={entryQuestions(list, place, { answers, locale })}
      saved={begun?.raw ?? Object.assign({}, ...typed)}
      begunAt={begun && new Date(begun.at)}
      mark={markOf(own.page, own.application.answers, begun)}
      own={{}}
      mayKeep={false}
      entry={{ list: list.id, place }}
    />
  );
};
