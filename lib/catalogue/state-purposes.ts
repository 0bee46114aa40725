import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Why } from '#lib/forms/kinds/asked.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { circumstancePrefix, filePrefix } from './complete-form.ts';
import type { Guide } from './guide.ts';

/**
 * A complete form that says why it asks: the legal basis in the guide's words, so that it is frozen with the form, and the
 * reasons for what the guide asks by itself.
 */
export const statePurposes = (form: Form, guide: Guide): Form => ({
  ...form,
  pages: form.pages.map((page) => ({ ...page, fields: page.fields.map((field) => withPurpose(field, guide)) })),
});

function withPurpose(field: Field, guide: Guide): Field {
  if (field.why) return { ...field, why: { ...field.why, basis: basisOf(field.why, guide) } };
  const purpose = purposeOf(field);
  return purpose ? { ...field, why: { purpose, basis: lawOf(field, guide) } } : field;
}

const basisOf = ({ basis }: Why, guide: Guide): Why['basis'] =>
  typeof basis === 'number' ? (sayLaw(guide.legalBasis[basis - 1]) ?? basis) : basis;

/** The rule that allows asking for the paper, where the guide names it; else the law under which the service is given. */
function lawOf({ id }: Field, { materials, legalBasis }: Guide): Why['basis'] {
  const paper = materials.find(({ evidence }) => id === `${filePrefix}${evidence}`);
  return paper?.legalBasis ?? sayLaw(legalBasis[0]) ?? 1;
}

const sayLaw = (entry: Guide['legalBasis'][number] | undefined): Bilingual | undefined =>
  entry && {
    zh: `《${entry.law.zh}》${entry.article?.zh ?? ''}`,
    en: [entry.law.en, entry.article?.en].filter(Boolean).join(', '),
  };

/** Of questions that the guide adds; how a paper reaches the department says nothing about a person. */
function purposeOf({ id }: Field): Bilingual | undefined {
  if (id.startsWith(circumstancePrefix)) return circumstance;
  return id.startsWith(filePrefix) ? file : (delivery[id] ?? account[id]);
}

const circumstance = {
  zh: '您的情形决定要交哪些材料，不用的就不向您要。',
  en: 'It decides which documents we need, so that we ask for no others.',
};
const file = {
  zh: '办理部门凭它核对您是否符合条件。',
  en: 'The department uses it to check that the conditions are met.',
};
const delivery: Record<string, Bilingual> = {
  'delivery-name': { zh: '邮件上要写收件人，凭姓名签收。', en: 'It goes on the parcel, and the courier asks for it.' },
  'delivery-phone': {
    zh: '快递员送件时用它联系收件人。',
    en: 'The courier uses it to reach whoever receives the parcel.',
  },
  'delivery-address': { zh: '办好以后按这个地址邮寄。', en: 'The result is posted to this address.' },
};
const account: Record<string, Bilingual> = {
  bank: { zh: '转账时要写明收款的银行。', en: 'A transfer has to name the bank it goes to.' },
  account: { zh: '钱款转到这个账户。', en: 'The money is paid into this account.' },
};
