import { formatDate } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    law: (name: string) => `《${name}》`,
    certain: {
      sure: '以下依据由法律法规设定，条文已核对。',
      likely: '以下依据我们还在核对条文，如有出入，以公布的法律文本为准。',
      local: '这项服务由本省或本市规定，各地可能不同。',
    },
    type: '事项类型',
    types: {
      '01': '行政许可',
      '05': '行政给付',
      '07': '行政确认',
      '08': '行政奖励',
      '09': '行政裁决',
      '10': '其他行政权力',
      '20': '公共服务',
    },
    catalogue: '基本编码',
    task: '实施编码',
    reviewed: '核对日期',
    version: '指南版本',
  },
  {
    law: (name: string) => name,
    certain: {
      sure: 'Set by law; we have checked the articles.',
      likely: 'We are still checking these articles. Where they differ, the published law applies.',
      local: 'Set by the province or the city; other places may differ.',
    },
    type: 'Kind of service',
    types: {
      '01': 'licence',
      '05': 'benefit',
      '07': 'registration or confirmation',
      '08': 'reward',
      '09': 'ruling',
      '10': 'other public power',
      '20': 'public service',
    },
    catalogue: 'Catalogue code',
    task: 'Implementation code',
    reviewed: 'Checked on',
    version: 'Version',
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
    <Codes service={guide} locale={locale} />
  </div>
);

/** What kind of service it is, and its numbers in the catalogues. */
export const Codes = ({ service, locale }: { service: Service; locale: Locale }) => {
  const say = words[locale];
  const rows = [
    [say.type, say.types[service.type]],
    [
      say.catalogue,
      <span key="code" className="reference">
        {service.codes.catalogue}
      </span>,
    ],
    [
      say.task,
      <span key="code" className="reference break-all whitespace-normal">
        {service.codes.task}
      </span>,
    ],
    ...(service.fixture
      ? []
      : [[say.reviewed, formatDate(service.reviewed, locale)] as const, [say.version, service.version] as const]),
  ] as const;
  return (
    <dl className="mt-5 text-small">
      {rows.map(([term, value]) => (
        <div key={term} className="flex gap-4 border-t border-line py-1.5">
          <dt className="w-[8em] shrink-0 text-quiet">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
