import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { ClickThrough } from '#lib/recommendations/privacy/click-through.ts';
import type { Arm } from '#lib/recommendations/privacy/impression.ts';

type Words = {
  heads: { arm: string; shown: string; followed: string; rate: string };
  arms: Record<Arm, string>;
  tooFew: string;
  how: string;
};

const texts = words<Words>({
  zh: {
    heads: { arm: '列表怎么来的', shown: '看到', followed: '点了', rate: '点击率' },
    arms: { page: '对每个人都一样', visit: '按浏览推荐', explored: '按浏览推荐，最后一行随机' },
    tooFew: '太少，说不准',
    how: '一台设备一天最多告诉我们一个列表，从看到的里面随机取；不知道是谁，也不知道是哪项服务。± 后面是误差：一百次里有九十五次，真实的数在这个范围内。',
  },
  en: {
    heads: { arm: 'How the list came about', shown: 'Seen', followed: 'Followed', rate: 'Click-through' },
    arms: { page: 'The same for everybody', visit: 'From the visit', explored: 'From the visit, last line by chance' },
    tooFew: 'too few to say',
    how: 'A device tells of one list a day at most, picked by chance among those it saw; not whose it was, nor which service. After ± stands the margin: in ninety-five of a hundred cases the true figure lies within it.',
  },
});

/** How often lists were seen and followed, by how they came about. */
export const ClickTable = ({ clicks, locale }: { clicks: ClickThrough[]; locale: Locale }) => {
  const { heads, ...say } = texts[locale];
  return (
    <>
      <table className="case-table w-full">
        <TableHead heads={[heads.arm, { figure: heads.shown }, { figure: heads.followed }, { figure: heads.rate }]} />
        <tbody>
          {clicks.map(({ arm, shown, followed, rate, margin }) => (
            <tr key={arm}>
              <th scope="row">{say.arms[arm]}</th>
              <td data-head={heads.shown} className="figure">
                {shown}
              </td>
              <td data-head={heads.followed} className="figure">
                {followed}
              </td>
              <td data-head={heads.rate} className="figure">
                {rate === undefined ? say.tooFew : `${percent(rate)}% ± ${percent(margin ?? 0)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-column text-quiet">{say.how}</p>
    </>
  );
};

const percent = (share: number): string => (100 * share).toFixed(1);
