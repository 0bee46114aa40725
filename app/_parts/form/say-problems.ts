import type { FormPage } from '#lib/forms/form.ts';
import { partsOf } from '#lib/forms/parts.ts';
import type { Problems } from '#lib/forms/read-page.ts';
import { sayProblem } from '#lib/forms/say-problem.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Each problem in words by the input it is about, in the order of the page. */
export const sayProblems = ({ fields }: FormPage, problems: Problems, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(partsOf).flatMap((part) => {
      const problem = problems[part.id];
      return problem ? [[part.id, sayProblem(problem, part, locale)] as const] : [];
    }),
  );
