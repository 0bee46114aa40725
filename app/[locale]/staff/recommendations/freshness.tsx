import { formatDate } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Insight } from '#lib/recommendations/insight/read-insight.ts';

const texts = words({
  zh: {
    late: '有一周没有按时公布',
    remedy: '一周过完后几分钟内就应当公布。请检查每分钟的定时任务（/api/cron）是否在运行；它恢复后会自动补上。',
    latest: (day: string, weeks: number) => `最近公布的是${day}开始的一周；这里用的是最近 ${weeks} 周。`,
    none: '还没有公布过。第一周过完后这里才有数字；在那之前，推荐只看内容。',
  },
  en: {
    late: 'A week’s release is missing',
    remedy:
      'A week is released within minutes of its end. Check that the job of every minute (/api/cron) runs; once it does, it makes up for what is missing.',
    latest: (day: string, weeks: number) =>
      `The latest release is of the week from ${day}; these figures are of ${weeks === 1 ? 'one week' : `${weeks} weeks`}.`,
    none: 'Nothing has been released yet. Figures come after the first week; until then content decides alone.',
  },
});

/** Until when usage is known, with an alarm where a release is missing. */
export const Freshness = ({ insight, locale }: { insight: Insight; locale: Locale }) => {
  const { latest, isLate, weeks } = insight;
  const say = texts[locale];
  return (
    <>
      {isLate && (
        <Notice kind="warning" title={say.late}>
          {say.remedy}
        </Notice>
      )}
      <p>{latest ? say.latest(formatDate(latest, locale), weeks) : say.none}</p>
    </>
  );
};
