import { z } from 'zod';
import { optionalText } from '#app/_forms/written-text.ts';
import { mostAtOnce, severalActs } from '#lib/applications/several/act-on-several.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    none: '请至少选一件',
    most: `一次最多选 ${mostAtOnce} 件`,
    act: '请选择要办什么',
    to: '请选择转交给谁',
    reason: '请写明为什么转交',
  },
  en: {
    none: 'Select at least one case',
    most: `Select ${mostAtOnce} cases or fewer`,
    act: 'Choose what to do',
    to: 'Choose who gets them',
    reason: 'Say why you hand them over',
  },
});

/** A box says which case it is and the version that the list showed: `<id>.<version>`. */
export const boxValue = ({ id, version }: { id: string; version: number }): string => `${id}.${version}`;

const box = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/i)
  .transform((value) => {
    const [applicationId = '', version = ''] = value.split('.');
    return { applicationId, version: Number(version) };
  })
  .pipe(z.object({ applicationId: z.uuid(), version: z.number() }));

/** The cases of a form; a form without any has no such field, and one with a single case has a text. */
const boxes = (locale: Locale) =>
  z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(box, texts[locale].none).min(1, texts[locale].none).max(mostAtOnce, texts[locale].most),
  );

/** What is to be done to the selected cases; a handing over needs its reason. */
export const selectedInput = (locale: Locale) =>
  z
    .object({
      act: z.enum(severalActs, texts[locale].act),
      case: boxes(locale),
      to: z
        .union([z.uuid(), z.literal('')], texts[locale].to)
        .default('')
        .transform((id) => id || undefined),
      reason: optionalText(locale),
    })
    .refine(({ act, reason }) => act !== 'handing-over' || reason !== '', {
      path: ['reason'],
      message: texts[locale].reason,
    })
    .transform(({ case: cases, ...asked }) => ({ ...asked, cases }));

export const boxesInput = (locale: Locale) => z.object({ case: boxes(locale) });
