import { formatList } from '#app/_ui/format.ts';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { City } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { atMost } from '#lib/recommendations/device/choose.ts';
import { daysKept } from '#lib/recommendations/device/history.ts';
import { gate } from '#lib/recommendations/model/weigh.ts';

const texts = words({
  zh: (quiet: string, { office, hotline }: City): [string, string][] => [
    ['谁负责', `${office.zh}。问题和投诉请拨 ${hotline.number}`],
    [
      '用来做什么',
      `在指南、首页、申请回执和没有结果的搜索下面，列出最多 ${atMost} 项您可能还要办的服务；首页的“大家常办”、看的人变多的事项、搜索结果的先后，也用公布的总数。它不影响谁能办、收不收费、先办谁，也不参与任何审批`,
    ],
    [
      '看什么',
      `两样：每份指南的内容（人生大事、服务对象、部门、关键词），和账本里公布的总数。在您的设备上，再加上这个标签页里看过的指南；您打开了“记 ${daysKept} 天”的，还有这些天里看过的`,
    ],
    [
      '怎么算',
      `从公布的总数里先去掉看上去是误差的部分，再用 EASE 方法（Steck，2019）算出每两份指南之间的一个权重，加上条件概率和内容相似度，得出一张对每个人都一样的表。您的设备下载这张表，用看过的指南去查。公布的名单累计不到 ${gate} 份时，只看内容`,
    ],
    ['多久更新', '每周公布后更新一次。用最近 13 周，越早的越轻，每周减一成'],
    [
      '为什么推荐它',
      '每一项下面写着理由。足够多的人一起看过，而且明显多于巧合，才会说“看过某项的人也看了这项”；不够多的，只说同属哪件人生大事。看过指南以后，没有理由的不推荐，宁可空着',
    ],
    [
      '冷门的事项',
      '最后一个位置留给看的人少的那一半，不然谁也找不到它们。每二十个按浏览推荐的列表，有一个的最后一行是随机列出的，旁边写明；这样才知道换一种算法会不会更好',
    ],
    ['从不推荐', `${quiet}。名单由编辑定`],
    ['对外给谁', '谁也不给。没有其他公司的代码'],
    [
      '怎样检验',
      '源代码公开。npm run privacy:audit 扮作知道一切的人去攻击公布的数字，看能分辨到什么程度；npm run recommend:evaluate 用公开数据量推荐得准不准',
    ],
    [
      '已知的不足',
      `一份名单就是一次来访，不是一个人：同一个人来得多，算得也多。用公用电脑的人，推荐里可能有前一个人在同一个标签页里看过的内容；有人打开了“记 ${daysKept} 天”的，还可能有这些天里看过的`,
    ],
  ],
  en: (quiet: string, { office, hotline }: City): [string, string][] => [
    ['Who answers for it', `${office.en}. For questions and complaints ring ${hotline.number}`],
    [
      'Purpose',
      `Below guides, on the home page, on receipts and where a search finds nothing, it lists up to ${atMost} services you may need next. The released totals also order “Most needed” on the home page, name what is looked at more than usual, and have a say in the order of search results. It has no say in who is eligible, what is charged or whose turn it is, and takes part in no decision`,
    ],
    [
      'What it looks at',
      `The content of each guide (life event, audience, department, keywords) and the released totals of the ledger. On your device, the guides read in this tab as well, and those of the last ${daysKept} days where you chose so`,
    ],
    [
      'Method',
      `What looks like noise is taken out of the released totals. EASE (Steck 2019) turns the rest into a weight for each two guides; conditional probability and likeness of content are added. The outcome is one table, the same for everybody. Your device fetches it and looks up what you read. While fewer than ${gate} lists have been released, content decides alone`,
    ],
    [
      'Renewed',
      'Each week after the release, from the last 13 weeks, each weighing a tenth less than the one after it',
    ],
    [
      'Why this one',
      'The reason stands below each. “Often read with X” is said only where enough lists had both, and clearly more than by chance; otherwise it names the life event they share. Once a guide was read, nothing is recommended without a reason, even if the list stays empty',
    ],
    [
      'Rarely read guides',
      'The last place is kept for the half that is read less, which nobody would find otherwise. In one of twenty lists made for a visit the last line is drawn by chance, and says so: only then can another method be compared fairly',
    ],
    ['Never recommended', `${quiet}. Editors keep this list`],
    ['Passed on to', 'Nobody. There is no code of other companies'],
    [
      'How it is tested',
      'The source is public. npm run privacy:audit plays an attacker who knows everything else and measures what the released figures give away; npm run recommend:evaluate measures accuracy on public data',
    ],
    [
      'Known limits',
      `A list is a visit, not a person: who comes more often counts more often. On a shared computer, recommendations may stem from what somebody read before in the same tab, or in the last ${daysKept} days where somebody chose to be remembered`,
    ],
  ],
});

/** The record follows the UK's Algorithmic Transparency Recording Standard. */
export const AlgorithmRecord = ({ locale }: { locale: Locale }) => {
  const { city, findGuide, findSensitiveServices } = theCatalogue();
  const quiet = findSensitiveServices().neverTo.flatMap((id) => findGuide(id)?.name[locale] ?? []);
  const rows = texts[locale](formatList(quiet, locale), city);
  return (
    <div className="-mt-4 [&>dl]:border-t-0">
      <SummaryList rows={rows.map(([term, value]) => ({ term, value }))} />
    </div>
  );
};
