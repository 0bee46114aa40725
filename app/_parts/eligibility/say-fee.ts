import { formatMoney } from '#app/_ui/format.ts';
import type { Amount } from '#lib/eligibility/amount.ts';
import { feeForYou, type FeeLine } from '#lib/eligibility/fee/fee-for-you.ts';
import type { Known } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** What a fee is said to be for somebody. Without a sum, the facts that it still depends on, if the rule says one at all. */
export type SaidFee = { sum: string | undefined; because: string; open: string[] };

const yuan = (fen: number): string => (fen < 0 ? '−' : '') + formatMoney(Math.abs(fen) / 100);
const free = { zh: '免费', en: 'none' };
const and = { zh: '；', en: '; ' };

export function sayFee({ fee }: { fee: Amount }, known: Known, locale: Locale): SaidFee {
  const { fen, lines, open } = feeForYou(fee, known);
  const sum = typeof fen === 'number' ? (fen ? yuan(fen) : free[locale]) : undefined;
  return { sum, because: lines.map((line) => sayLine(line, locale)).join(and[locale]), open };
}

/** 增加的证书 ¥10 × 2 = ¥20 */
const sayLine = ({ label, fen, each, times }: FeeLine, locale: Locale): string =>
  [label?.[locale], each && `${yuan(each)} × ${times} =`, fen && yuan(fen)].filter(Boolean).join(' ');
