import { words, type Locale } from '#lib/kernel/locale.ts';
import { composedEpsilon, epsilonOf } from '#lib/recommendations/privacy/accounting.ts';
import { guaranteeOf } from '#lib/recommendations/privacy/add-noise.ts';
import { promised } from '#lib/recommendations/usage/count-usage.ts';
import { impressionGuarantee as seen } from '#lib/recommendations/privacy/impression.ts';

const { epsilon, delta, rho, variance } = guaranteeOf(promised.epsilon, promised.delta);

/** One device over a number of weeks: its baskets alone, and with impressions. */
const overTime = [1, 4, 13, 26, 52].map((lists) => ({
  lists,
  alone: composedEpsilon(rho, lists, delta).toFixed(2),
  together: composedEpsilon(rho + seen.rho, lists, delta).toFixed(2),
}));
const together = epsilonOf(rho + seen.rho, delta).toFixed(2);

/** The greatest certainty of somebody who guessed half and half before: e^ε / (1 + e^ε), in per cent. */
const surest = Math.round((100 * Math.exp(epsilon)) / (1 + Math.exp(epsilon)));

const texts = words({
  zh: {
    plain: [
      '公布的每个总数都加了随机误差，连零也加。误差有多大，是按最坏的情形定的：就算有人知道别人所有的名单，又拿到全部公布的数字，也很难断定您的名单在不在里面。原来一半对一半的猜测，看过公布的数字，最多只能有约' +
        ` ${surest}% 的把握。`,
      '名单再长也一样：看得多的，每一对都少算一点，一份名单能让总数变动的，不会超过一份三项的名单。',
    ],
    terms: `用数学的话说：差分隐私，保护的单位是一份名单，不论长短。ε = ${epsilon}，δ = 0.000001（零集中差分隐私 ρ = ${rho.toFixed(5)}）。误差取自离散高斯分布，σ² = ${variance}，单位是一对的 1/32，用系统的密码学随机数精确抽取。`,
    seen: `名单里捎带的“看到的推荐列表”与名单分开计数，分开加误差：ε = ${seen.epsilon}，σ² = ${seen.variance}。两样算在一起，发送一次是 ε = ${together}。`,
    caption: '同一台设备，一周发一份，加起来',
    heads: ['发了几周', '名单的 ε', '连同列表'],
    weeks: (count: number) => (count === 52 ? '52 周（一年）' : `${count} 周`),
    daily: '一天最多一份是您的浏览器守的规则。我们认不出设备，所以天天来、天天发的，一周最多七份，按份数相加。',
  },
  en: {
    plain: [
      `Every total that is released carries random noise, the zeros included. How much is set by the worst case: somebody who knows everyone else’s lists and sees every released figure can still hardly tell whether yours was among them. Where it was as likely as not before, the figures can make them about ${surest}% sure at the very most.`,
      'Long lists are no exception. Whoever reads more counts a little less for each pair, so that no list moves the totals further than one of three guides does.',
    ],
    terms: `In the words of mathematics: differential privacy; the unit of protection is one list of any length, with ε = ${epsilon} and δ = 0.000001 (ρ = ${rho.toFixed(5)} in zero-concentrated terms). The noise is discrete Gaussian with σ² = ${variance}, in units of 1/32 of a pair, drawn exactly from the system’s cryptographic generator.`,
    seen: `What comes along about a list of recommendations is counted apart and given noise of its own: ε = ${seen.epsilon}, σ² = ${seen.variance}. Taken together, one sending has ε = ${together}.`,
    caption: 'One device that sends a list a week, added up',
    heads: ['Weeks', 'ε of the guides', 'with lists seen'],
    weeks: (count: number) => (count === 52 ? '52 (a year)' : String(count)),
    daily:
      'One list a day is a rule that your browser keeps. We cannot tell devices apart, so somebody who comes and goes every day sends up to seven lists a week, and these add up by their number.',
  },
});

export const Promise = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  return (
    <div className="space-y-4 text-column">
      {say.plain.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{say.terms}</p>
      <p>{say.seen}</p>
      <table className="w-full max-w-[26em] text-small">
        <caption className="pb-1 text-left font-semibold">{say.caption}</caption>
        <thead>
          <tr className="text-quiet">
            {say.heads.map((head, place) => (
              <th key={head} scope="col" className={`py-1.5 font-normal ${place === 0 ? 'text-left' : 'text-right'}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overTime.map(({ lists, ...sums }) => (
            <tr key={lists} className="border-t border-line">
              <th scope="row" className="py-1.5 text-left font-normal">
                {say.weeks(lists)}
              </th>
              <td className="py-1.5 text-right">{sums.alone}</td>
              <td className="py-1.5 text-right">{sums.together}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say.daily}</p>
    </div>
  );
};
