import { wordingLabel } from '#app/_parts/guides/wording-label.ts';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { listWordings } from '#lib/catalogue/wordings.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';

const texts = words<{ languages: Record<Locale, string>; parts: Record<string, string> }>({
  zh: {
    languages: { zh: '中文', en: '英文' },
    parts: {
      ...{ summary: '简介', fee: '费用', conditions: '谁可以办', materials: '要带什么', circumstances: '情形' },
      ...{ steps: '怎么办', visitReason: '到现场', faq: '常见问题', goodToKnow: '温馨提示' },
    },
  },
  en: {
    languages: { zh: 'Chinese', en: 'English' },
    parts: {
      ...{ summary: 'Summary', fee: 'Fee', conditions: 'Who can apply', materials: 'What to bring' },
      ...{ circumstances: 'Circumstances', steps: 'How it goes', visitReason: 'Visits' },
      ...{ faq: 'Questions people ask', goodToKnow: 'Good to know' },
    },
  },
});

type WordFieldsProps = {
  guide: Guide;
  value: (path: string, language: Locale) => string;
  errors: Record<string, string>;
  locale: Locale;
};

/** Every text that may be changed, both languages side by side, below each other on a phone. */
export const WordFields = ({ guide, value, errors, locale }: WordFieldsProps) => {
  const paths = listWordings(guide).map(({ path }) => path);
  const parts = [...new Set(paths.map(partOf))];
  return parts.map((part) => (
    <section key={part} aria-labelledby={`words-${part}`} className="mt-8">
      <h3 id={`words-${part}`} className="text-large">
        {texts[locale].parts[part]}
      </h3>
      {paths
        .filter((path) => partOf(path) === part)
        .map((path) => (
          <fieldset key={path} className="mt-5">
            <legend className="font-semibold">{wordingLabel(guide, path, locale)}</legend>
            <div className="mt-2 grid gap-4 sm:grid-cols-2 elder:grid-cols-1">
              {locales.map((language) => (
                <LongTextField
                  key={language}
                  {...{ locale, id: `${path}.${language}`, label: texts[locale].languages[language] }}
                  rows={rowsFor(value(path, language), language)}
                  value={value(path, language)}
                  error={errors[`${path}.${language}`]}
                />
              ))}
            </div>
          </fieldset>
        ))}
    </section>
  ));
};

const partOf = (path: string): string => path.split('.')[0] ?? path;

/** Room for the text that stands there, and a little more. */
const rowsFor = (text: string, language: Locale): number =>
  Math.min(8, Math.max(2, Math.ceil(text.length / (language === 'zh' ? 22 : 45)) + 1));
