import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CatalogueEntry } from './catalogue-entry.tsx';

const texts = words({
  zh: {
    law: (name: string) => `《${name}》`,
    before: '',
    wording: '条文',
    certain: {
      sure: '以下依据由法律法规设定，条文已核对。',
      likely: '以下依据我们还在核对条文，如有出入，以公布的法律文本为准。',
      local: '这项服务由本省或本市规定，各地可能不同。',
    },
  },
  en: {
    law: (name: string) => name,
    before: ', ',
    wording: 'What it says (our translation)',
    certain: {
      sure: 'Set by law; we have checked the articles.',
      likely: 'We are still checking these articles. Where they differ, the published law applies.',
      local: 'Set by the province or the city; other places may differ.',
    },
  },
});

type Props = { guide: Guide; locale: Locale };

export const LegalBasis = ({ guide, locale }: Props) => (
  <div className="text-column">
    <p>{texts[locale].certain[guide.certainty.law]}</p>
    <ul className="mt-2 list-disc pl-6 marker:text-quiet">
      {guide.legalBasis.map(({ law, article, number, text }) => (
        <li key={law.zh + (article?.zh ?? '')}>
          {texts[locale].law(law[locale])}
          {article && `${texts[locale].before}${article[locale]}`}
          {number && (
            <span className="text-small text-quiet">{locale === 'zh' ? `（${number}）` : ` (${number})`}</span>
          )}
          {text && <Wording text={text[locale]} locale={locale} />}
        </li>
      ))}
    </ul>
    <CatalogueEntry service={guide} locale={locale} />
  </div>
);

/** The article itself, folded because most people do not read it. */
const Wording = ({ text, locale }: { text: string; locale: Locale }) => (
  <details className="text-small">
    <summary className="w-fit py-1 text-river">{texts[locale].wording}</summary>
    <p className="mb-2 border-l-2 border-line pl-4 whitespace-pre-line">{text}</p>
  </details>
);
