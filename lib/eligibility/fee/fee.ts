import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Amount } from '#lib/eligibility/amount.ts';
import type { Expression } from '#lib/eligibility/expression.ts';

/** Takes an amount or a share off the fee of those for whom the rule holds, never more than is left of it. */
type Reduction = { if: Expression; less: Amount; text: Bilingual; basis: Bilingual };

/** What a fee comes to in one's circumstances: before its reductions, and these in their order. */
export type FeeRule = { value: Amount; reductions: Reduction[] };

/** The fee with all of its reductions, each with its words, as one amount. */
export const amountOfFee = ({ value, reductions }: FeeRule): Amount =>
  reductions.reduce<Amount>((of, { if: rule, less, text, basis }) => {
    const label = { zh: `${text.zh}（${basis.zh}）`, en: `${text.en} (${basis.en})` };
    return { of, less: { if: rule, is: { of: less, label } } };
  }, value);
