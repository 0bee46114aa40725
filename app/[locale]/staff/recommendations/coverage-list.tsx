import { SummaryList } from '#app/_ui/summary-list.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Coverage } from '#lib/recommendations/insight/coverage.ts';

const texts = words({
  zh: {
    coverage: '覆盖率：至少在一处被推荐的服务',
    tail: '冷门份额：看的人少的一半服务占了多少位置',
    gini: '基尼系数：0 是人人平等，接近 1 是集中在少数几项',
  },
  en: {
    coverage: 'Coverage: services that stand in at least one list',
    tail: 'Tail: places that go to the half of services which is read less',
    gini: 'Gini coefficient: 0 is all alike, near 1 is a few that have it all',
  },
});

export const CoverageList = ({ coverage: { share, tail, gini }, locale }: { coverage: Coverage; locale: Locale }) => {
  const say = texts[locale];
  return (
    <div className="-mt-4 [&>dl]:border-t-0">
      <SummaryList
        rows={[
          { term: say.coverage, value: percent(share) },
          { term: say.tail, value: percent(tail) },
          { term: say.gini, value: gini.toFixed(2) },
        ]}
      />
    </div>
  );
};

const percent = (share: number): string => `${Math.round(100 * share)}%`;
