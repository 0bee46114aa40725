import { checkGuide } from '#lib/catalogue/check/check-guide.ts';
import { checkLimits } from '#lib/catalogue/check/check-limits.ts';
import { guideSchema, type Guide } from '#lib/catalogue/guide.ts';
import { listWordings, withWordings } from '#lib/catalogue/wordings.ts';
import { locales, type Bilingual } from '#lib/kernel/locale.ts';
import { lengthOf } from '#lib/kernel/typed-text.ts';

export type TextFault =
  | { code: 'missing' | 'markup' }
  | { code: 'too_long'; most: number }
  | { code: 'rule'; reason: string };

/** A tag, an entity, a link or emphasis of Markdown: guides are plain text. */
const markup = /<\/?[a-z!]|&#?\w+;|\]\(|\*\*|__|`/i;

/** What is wrong with the texts of a guide, by field: `faq.0.answer.en`. The file's own rules come last. */
export function checkTexts(file: Guide, texts: Partial<Record<string, Bilingual>>): Record<string, TextFault> {
  const faults: Record<string, TextFault> = {};
  for (const { path, most } of listWordings(file))
    for (const locale of locales) {
      const fault = faultIn(texts[path]?.[locale] ?? '', most);
      if (fault) faults[`${path}.${locale}`] = fault;
    }
  return Object.keys(faults).length > 0 ? faults : checkFile(withWordings(file, texts));
}

function faultIn(text: string, most: number): TextFault | undefined {
  if (text === '') return { code: 'missing' };
  if (lengthOf(text) > most) return { code: 'too_long', most };
  return markup.test(text) ? { code: 'markup' } : undefined;
}

/** The rules of `npm run content:check` for one guide. */
function checkFile({ id: _, ...guide }: Guide): Record<string, TextFault> {
  const { data, error } = guideSchema.safeParse(guide);
  const broken = error
    ? error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }))
    : [...checkGuide({ ...data, id: _ }), ...checkLimits({ ...data, id: _ })];
  return Object.fromEntries(broken.map(({ field, reason }) => [field, { code: 'rule', reason }]));
}
