import type { Guide } from '#lib/catalogue/guide.ts';
import { calculate } from '#lib/eligibility/amount/calculate.ts';
import { sayUnit } from '#lib/eligibility/amount/unit.ts';
import type { Known } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The unit of a sum in words, behind its number. */
const units: Record<Locale, Record<string, string>> = {
  zh: { CNY: '元', 'CNY/month': '元/月', 'CNY/year': '元/年', month: '个月', day: '天', year: '年' },
  en: {
    CNY: 'yuan',
    'CNY/month': 'yuan a month',
    'CNY/year': 'yuan a year',
    month: 'months',
    day: 'days',
    year: 'years',
  },
};
const upTo = { zh: '最多 ', en: 'up to ' };

/** What a benefit comes to; none while a fact is missing, or where there is nothing to get. */
export function saySum(
  { value: amount, most }: Pick<NonNullable<Guide['amount']>, 'value' | 'most'>,
  known: Known,
  locale: Locale,
): string | undefined {
  const { value, unit } = calculate(amount, known);
  if (typeof value !== 'number') return undefined;
  const number = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
  const name = unit ? sayUnit(unit) : '';
  return `${most ? upTo[locale] : ''}${number} ${units[locale][name] ?? name}`.trim();
}
