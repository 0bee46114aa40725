import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Specimen } from './specimen.tsx';

const texts = words({
  zh: {
    validity: '有效期',
    delivery: '怎么拿',
    coverage: '通办范围',
    ways: {
      counter: '窗口领取',
      post: '邮寄到家',
      electronic: '电子证照，由办理部门发放',
      'bank-transfer': '打到银行卡',
    },
    ranges: { national: '全国都能办', province: '全省都能办', city: '全市都能办', county: '本区县办' },
    stop: '、',
  },
  en: {
    validity: 'Valid for',
    delivery: 'How you get it',
    coverage: 'Where you can apply',
    ways: {
      counter: 'at the counter',
      post: 'by post',
      electronic: 'electronically from the department',
      'bank-transfer': 'by bank transfer',
    },
    ranges: {
      national: 'anywhere in the country',
      province: 'anywhere in the province',
      city: 'anywhere in the city',
      county: 'in your district',
    },
    stop: ', ',
  },
});

export const ResultSection = ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const say = texts[locale];
  const rows = [
    [say.validity, guide.result.validity?.[locale]],
    [say.delivery, guide.delivery.map((way) => say.ways[way]).join(say.stop)],
    [say.coverage, say.ranges[guide.coverage]],
  ] as const;
  return (
    <div className="flex flex-wrap items-start gap-x-10 gap-y-5">
      {guide.result.sample && <Specimen kind={guide.result.sample} locale={locale} />}
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-large font-semibold">{guide.result.name[locale]}</p>
        <dl className="mt-2">
          {rows.map(
            ([term, value]) =>
              value && (
                <div key={term} className="flex gap-4 border-t border-line py-2">
                  <dt className="w-[6.5em] shrink-0 text-quiet">{term}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </div>
  );
};
