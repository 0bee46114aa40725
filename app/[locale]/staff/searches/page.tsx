import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { words } from '#lib/kernel/locale.ts';
import { threshold, weeksKept } from '#lib/search/misses/count-miss.ts';
import { readMisses } from '#lib/search/misses/read-misses.ts';
import { MissTable } from './miss-table.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '搜不到的说法',
    about: `市民搜了什么没有结果，最近 ${weeksKept} 周的都在这里。服务里缺了他们的说法，就给它加一个别名；目录里缺了这件事，就转告主管部门。`,
    told: '没有结果的搜索',
    empty: '还没有足够多的人搜不到同一件事。',
    untold: (count: number) => `另有 ${count} 个说法，一周里搜的人不到 ${threshold} 次，只有计数，内容没有记下。`,
    how: '怎么计数',
    counted: `一个说法，一周里至少有 ${threshold} 次不同的访问搜过，才会记下它的文字；在那之前只有一个用密钥算出、每周更换的编码和次数，从编码看不出文字。带敏感词、带五位以上数字、带 @ 或者超过 40 个字的，从不计数。`,
    limits:
      '同一个网络的同一种浏览器，一天只算一次；换了网络、浏览器，或者服务器重新启动，就会再算一次，所以这里的数字是大概，不是人数。',
  },
  en: {
    title: 'Searched without result',
    about: `What people searched in the last ${weeksKept} weeks and did not find. Where a service lacks their words, give it an alias; where the catalogue lacks the matter, tell the department in charge.`,
    told: 'Searches without result',
    empty: 'No search without result has been made by enough people yet.',
    untold: (count: number) =>
      `${count === 1 ? 'One more search was' : `${count} more searches were`} made by fewer than ${threshold} visits in a week: counted, their words not written down.`,
    how: 'How this is counted',
    counted: `The words of a search are written down only once ${threshold} different visits of one week have made it; before that there is only a number and a code, made with a secret key and new each week, which does not show the words. Searches with a sensitive word, five digits or more, an @ or over 40 characters are never counted.`,
    limits:
      'One kind of browser on one network counts once a day. Another network or browser, or a restart of the server, counts again: the figures are estimates, not numbers of people.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const SearchesPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.searches);
  const { told, untold } = (await readMisses(ctx)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.searches }));
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.searches}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <Section id="told" title={say.told}>
        {told.length === 0 ? <p>{say.empty}</p> : <MissTable misses={told} locale={locale} />}
        {untold > 0 && <p className="mt-3 text-column text-quiet">{say.untold(untold)}</p>}
      </Section>
      <Section id="how" title={say.how}>
        <div className="space-y-2 text-column text-quiet">
          <p>{say.counted}</p>
          <p>{say.limits}</p>
        </div>
      </Section>
    </StaffFrame>
  );
};

export default SearchesPage;
