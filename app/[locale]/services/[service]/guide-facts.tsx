import { Facts, type Fact } from '#app/_ui/facts.tsx';
import { formatLimit, formatMoney } from '#app/_ui/format.ts';
import { isPartlyFree, type Fee, type Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { toBring } from './sections/material-groups.ts';

const texts = words({
  zh: {
    body: '谁来办',
    law: '法定时限',
    noLaw: '法律未定',
    promised: '本市承诺',
    afterAcceptance: '受理后起算',
    fee: '费用',
    free: '免费',
    seeFee: '按标准收费',
    partlyFree: '部分情形免费',
    from: (n: string) => `${n}起`,
    visits: '到现场',
    none: '不用跑',
    times: (n: number) => `${n} 次`,
    bring: '要备材料',
    nothing: '不用交',
    pieces: (n: number) => `${n} 份`,
    shared: (n: number) => `另 ${n} 份免提交`,
    cases: '另看情形',
  },
  en: {
    body: 'Who decides',
    law: 'Limit by law',
    noLaw: 'None set',
    promised: 'City promises',
    afterAcceptance: 'from acceptance',
    fee: 'Fee',
    free: 'Free',
    seeFee: 'See the scale',
    partlyFree: 'Free in some cases',
    from: (n: string) => `from ${n}`,
    visits: 'Visits',
    none: 'None',
    times: (n: number) => `${n}`,
    bring: 'To prepare',
    nothing: 'Nothing',
    pieces: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
    shared: (n: number) => `${n} more fetched for you`,
    cases: 'more in some cases',
  },
});

type Props = { guide: Guide; locale: Locale };

/** The answer before any scrolling: who, how long, how much, how often, with what. */
export const GuideFacts = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const { statutory, promised } = guide.limits;
  return (
    <Facts
      facts={[
        { term: say.body, value: theCatalogue().findDepartment(guide.department)?.name[locale] },
        { term: say.law, value: statutory ? formatLimit(statutory, locale) : say.noLaw },
        {
          term: say.promised,
          value: formatLimit(promised, locale),
          note: promised.unit !== 'on-the-spot' && say.afterAcceptance,
        },
        { term: say.fee, value: shortFee(guide.fee, locale) },
        { term: say.visits, value: guide.visits === 0 ? say.none : say.times(guide.visits) },
        bringFact(guide, locale),
      ]}
    />
  );
};

const bringFact = (guide: Guide, locale: Locale): Fact => {
  const say = texts[locale];
  const { always, sometimes, fetched } = toBring(guide);
  const notes = [fetched.length > 0 && say.shared(fetched.length), sometimes.length > 0 && say.cases].filter(
    (note) => note !== false,
  );
  return {
    term: say.bring,
    value: <a href="#materials">{always.length === 0 ? say.nothing : say.pieces(always.length)}</a>,
    note: notes.join(locale === 'zh' ? '，' : ', '),
  };
};

const shortFee = (fee: Fee, locale: Locale): string => {
  const say = texts[locale];
  if (!fee.charged) return say.free;
  const amounts = fee.items.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length === 0) return say.seeFee;
  if (isPartlyFree(fee)) return say.partlyFree;
  const main = formatMoney(amounts[0] ?? 0);
  return fee.items.length === 1 ? main : say.from(main);
};
