import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { daysKept } from '#lib/recommendations/device/history.ts';

const texts = words({
  zh: {
    heads: ['什么', '在哪里', '多久'],
    rows: [
      ['这次看过的指南', '您浏览器的这个标签页', '关掉标签页就没有了'],
      [
        `看过的指南和最后看的日期，只在您打开了“记 ${daysKept} 天”以后`,
        '您的浏览器',
        `${daysKept} 天；您一关闭，马上删除`,
      ],
      ['今天发没发过（只有一个日期）、有没有关闭', '您的浏览器', '到您清除浏览数据为止'],
      ['收到的名单，没有顺序', '我们的数据库', '一分钟左右，计入总数后删除'],
      ['一周的总数：几份名单、每份指南几次、每两份指南一起几次', '我们的数据库', '这一周过完，公布时删除'],
      ['推荐列表的次数：怎么来的、点了第几行', '我们的数据库，与名单分开', '这一周过完，公布时删除'],
      ['加了随机误差的总数', '公开账本', '一直保存，谁都可以查'],
    ],
    never:
      '网络地址只在一台服务器的内存里数次数，用来挡住刷量，不写下来，一小时后忘掉。Cookie、账号、设备编号、几点几分、先后顺序：名单里没有，我们也不记。离婚、低保、法律援助等事项，设备不记、不发，发来了也不计。',
  },
  en: {
    heads: ['What', 'Where', 'How long'],
    rows: [
      ['The guides you read on this visit', 'This tab of your browser', 'Gone when you close the tab'],
      [
        `Guides and the day you last read each, only once you chose “for ${daysKept} days”`,
        'Your browser',
        `${daysKept} days, or until you switch it off`,
      ],
      ['The date of the last list sent, and whether you switched it off', 'Your browser', 'Until you clear it'],
      ['A list that arrived, in no order', 'Our database', 'About a minute: counted, then deleted'],
      [
        'The totals of a week: lists, readings of each guide, and of each two guides together',
        'Our database',
        'Until the week is over and released, then deleted',
      ],
      [
        'How often lists of recommendations were seen, by how they came about and which line was followed',
        'Our database, apart from the guides',
        'Until the week is over and released, then deleted',
      ],
      ['The totals with random noise', 'The public ledger', 'For good, for anyone to see'],
    ],
    never:
      'Network addresses are only counted, in the memory of one server, to hold off floods; they are not written down and are forgotten within an hour. Cookies, accounts, device numbers, the time of day, the order of reading: the list has none of them and we record none. Divorce, subsistence allowance, legal aid and other sensitive guides are not kept by your device, not sent, and not counted should they arrive.',
  },
});

export const Kept = ({ locale }: { locale: Locale }) => {
  const { heads, rows, never } = texts[locale];
  return (
    <>
      <table className="case-table w-full">
        <TableHead heads={heads} />
        <tbody>
          {rows.map(([what, where, long]) => (
            <tr key={what}>
              <th scope="row" className="font-semibold wide:w-1/2">
                {what}
              </th>
              <td data-head={heads[1]}>{where}</td>
              <td data-head={heads[2]}>{long}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4 text-column">{never}</p>
    </>
  );
};
