import { entryName, entryOf } from '#lib/forms/entry-names.ts';
import { isEntriesField, type EntriesField, type Field } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { partsOf } from '#lib/forms/parts.ts';
import type { Problems } from '#lib/forms/read-page.ts';
import { sayProblem } from '#lib/forms/say-problem.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { entryTitle } from './entries-field.tsx';

/** Each problem in words by the input it is about, in the order of the page. */
export const sayProblems = ({ fields }: FormPage, problems: Problems, locale: Locale): Record<string, string> =>
  Object.fromEntries(fields.flatMap((field) => said(field, problems, locale)));

function said(field: Field, problems: Problems, locale: Locale): [input: string, words: string][] {
  if (isEntriesField(field)) return saidOfEntries(field, problems, locale);
  return partsOf(field).flatMap((part) => {
    const problem = problems[part.id];
    return problem ? [[part.id, sayProblem(problem, part, locale)] as const] : [];
  }) as [string, string][];
}

/** Those of the list as a whole, then those of each entry, with its number where there are several. */
function saidOfEntries(field: EntriesField, problems: Problems, locale: Locale): [string, string][] {
  const whole = problems[field.id];
  const places = new Set(Object.keys(problems).flatMap((name) => entryOf(field.id, name)?.place ?? []));
  const colon = locale === 'zh' ? '：' : ': ';
  return [
    ...(whole ? [[field.id, sayProblem(whole, field, locale)] satisfies [string, string]] : []),
    ...[...places].flatMap((place) => {
      const inside = Object.fromEntries(
        Object.entries(problems).flatMap(([name, problem]) => {
          const of = entryOf(field.id, name);
          return of?.place === place ? [[of.part, problem]] : [];
        }),
      );
      const title = `${entryTitle(locale, field.one[locale], place)}${colon}`;
      return field.fields
        .flatMap((one) => said(one, inside, locale))
        .map(([name, words]): [string, string] => [entryName(field.id, place, name), `${title}${words}`]);
    }),
  ];
}
