import type { Guide } from '#lib/catalogue/guide.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { CatalogueEntry } from './catalogue-entry.tsx';

const words = bilingual(
  {
    law: (name: string) => `《${name}》`,
    certain: {
      sure: '以下依据由法律法规设定，条文已核对。',
      likely: '以下依据我们还在核对条文，如有出入，以公布的法律文本为准。',
      local: '这项服务由本省或本市规定，各地可能不同。',
    },
  },
  {
    law: (name: string) => name,
    certain: {
      sure: 'Set by law; we have checked the articles.',
      likely: 'We are still checking these articles. Where they differ, the published law applies.',
      local: 'Set by the province or the city; other places may differ.',
    },
  },
);

type Props = { guide: Guide; locale: Locale };

export const LegalBasis = ({ guide, locale }: Props) => (
  <div className="text-column">
    <p>{words[locale].certain[guide.certainty.law]}</p>
    <ul className="mt-2 list-disc pl-6 marker:text-quiet">
      {guide.legalBasis.map(({ law, article, number }) => (
        <li key={law.zh + (article?.zh ?? '')}>
          {words[locale].law(law[locale])} {article?.[locale]}
          {number && (
            <span className="text-small text-quiet">{locale === 'zh' ? `（${number}）` : ` (${number})`}</span>
          )}
        </li>
      ))}
    </ul>
    <CatalogueEntry service={guide} locale={locale} />
  </div>
);
