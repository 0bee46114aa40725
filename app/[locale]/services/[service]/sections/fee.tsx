import { formatMoney } from '#app/_ui/format.ts';
import { isPartlyFree, type Fee } from '#lib/catalogue/fee-schema.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    freeShort: '免费',
    seeFee: '按标准收费',
    partlyFree: '部分情形免费',
    from: (n: string) => `${n}起`,
    free: '不收费。',
    item: '收费项目',
    amount: '标准',
    byRule: '按规定标准',
    basis: '收费依据：',
    reduction: '减免：',
    online: '办理部门可以网上收费，不在本网站缴费。',
    counter: '到窗口缴费。',
    doubt: {
      likely: '收费标准我们还在核对，请以窗口公示为准。',
      local: '收费标准由本省或本市规定，可能调整，请以窗口公示为准。',
    },
    doubtFree: {
      likely: '是否收费我们还在核对，请以窗口公示为准。',
      local: '不收费是本省或本市的规定，可能调整，请以窗口公示为准。',
    },
  },
  en: {
    freeShort: 'Free',
    seeFee: 'See the scale',
    partlyFree: 'Free in some cases',
    from: (n: string) => `from ${n}`,
    free: 'There is no fee.',
    item: 'For',
    amount: 'Amount',
    byRule: 'by the official scale',
    basis: 'Basis: ',
    reduction: 'Reductions: ',
    online: 'The department takes payment online; you do not pay on this site.',
    counter: 'You pay at the counter.',
    doubt: {
      likely: 'We are still checking this amount; the scale shown at the counter applies.',
      local: 'Set by the province or the city and may change; the scale shown at the counter applies.',
    },
    doubtFree: {
      likely: 'We are still checking that this is free; what is displayed at the counter applies.',
      local: 'Free by a rule of the province or the city, which may change; what is displayed at the counter applies.',
    },
  },
});

type Props = { guide: Guide; locale: Locale };

export const FeeSection = ({ guide, locale }: Props) => {
  const { fee, certainty } = guide;
  const say = texts[locale];
  return (
    <div className="text-column space-y-2">
      {fee.charged ? <Charged fee={fee} locale={locale} /> : <p>{fee.note ? fee.note[locale] : say.free}</p>}
      {certainty.fee !== 'sure' && (
        <p className="text-small text-quiet">{say[fee.charged ? 'doubt' : 'doubtFree'][certainty.fee]}</p>
      )}
    </div>
  );
};

const Charged = ({ fee, locale }: { fee: Extract<Fee, { charged: true }>; locale: Locale }) => {
  const say = texts[locale];
  return (
    <>
      <Scale items={fee.items} locale={locale} />
      {fee.reduction && (
        <p>
          {say.reduction}
          {fee.reduction[locale]}
        </p>
      )}
      {fee.note && <p>{fee.note[locale]}</p>}
      <p>{fee.onlinePayment ? say.online : say.counter}</p>
      <p className="text-small text-quiet">
        {say.basis}
        {fee.basis[locale]}
      </p>
    </>
  );
};

const Scale = ({ items, locale }: { items: Extract<Fee, { charged: true }>['items']; locale: Locale }) => (
  <table className="w-full text-left">
    <thead className="text-small text-quiet">
      <tr>
        <th scope="col" className="py-1 pr-4 font-normal">
          {texts[locale].item}
        </th>
        <th scope="col" className="py-1 text-right font-normal">
          {texts[locale].amount}
        </th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ name, amount, rate }) => (
        <tr key={name.zh} className="border-t border-line last:border-b">
          <th scope="row" className="py-2 pr-4 font-normal">
            {name[locale]}
          </th>
          <td className="py-2 text-right">
            {[amount !== undefined && formatMoney(amount), rate?.[locale]].filter(Boolean).join(' ') ||
              texts[locale].byRule}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** 免费, ¥20, ¥20起 */
export function shortFee(fee: Fee, locale: Locale): string {
  const say = texts[locale];
  if (!fee.charged) return say.freeShort;
  const amounts = fee.items.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (amounts.length === 0) return say.seeFee;
  if (isPartlyFree(fee)) return say.partlyFree;
  const main = formatMoney(amounts[0] ?? 0);
  return fee.items.length === 1 ? main : say.from(main);
}
