import { theCatalogue } from '#app/_server/content.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

/** What stands at a place of the schema; `n` counts from one, `of` names the entry. */
const labels = words<Record<string, (n: number, of: string, m: number) => string>>({
  zh: {
    summary: () => '简介',
    'fee.note': () => '费用说明',
    'conditions.*.text': (n) => `条件 ${n}`,
    'materials.*.when': (n, of) => `材料 ${n}（${of}）：什么情形需要`,
    'materials.*.standard': (n, of) => `材料 ${n}（${of}）：要求`,
    'materials.*.size': (n, of) => `材料 ${n}（${of}）：规格`,
    'circumstances.*.question': (n) => `情形 ${n}：问题`,
    'circumstances.*.answers.*.label': (n, _, m) => `情形 ${n}：选项 ${m}`,
    'steps.*.name': (n) => `步骤 ${n}：名称`,
    'steps.*.standard': (n) => `步骤 ${n}：做什么`,
    'steps.*.outcome': (n) => `步骤 ${n}：结果`,
    visitReason: () => '为什么要到现场',
    'faq.*.question': (n) => `常见问题 ${n}：问`,
    'faq.*.answer': (n) => `常见问题 ${n}：答`,
    goodToKnow: () => '温馨提示',
  },
  en: {
    summary: () => 'Summary',
    'fee.note': () => 'Note on the fee',
    'conditions.*.text': (n) => `Condition ${n}`,
    'materials.*.when': (n, of) => `Material ${n} (${of}): when it is needed`,
    'materials.*.standard': (n, of) => `Material ${n} (${of}): requirements`,
    'materials.*.size': (n, of) => `Material ${n} (${of}): size`,
    'circumstances.*.question': (n) => `Circumstance ${n}: question`,
    'circumstances.*.answers.*.label': (n, _, m) => `Circumstance ${n}: option ${m}`,
    'steps.*.name': (n) => `Step ${n}: name`,
    'steps.*.standard': (n) => `Step ${n}: what is done`,
    'steps.*.outcome': (n) => `Step ${n}: outcome`,
    visitReason: () => 'Why a visit is needed',
    'faq.*.question': (n) => `Question ${n}`,
    'faq.*.answer': (n) => `Question ${n}: answer`,
    goodToKnow: () => 'Good to know',
  },
});

/** The name of a text of a guide for those who edit it: 常见问题 2：答. */
export function wordingLabel(guide: Guide, path: string, locale: Locale): string {
  const pattern = path.replaceAll(/\d+/g, '*');
  const [n = 0, m = 0] = (path.match(/\d+/g) ?? []).map((index) => Number(index) + 1);
  const evidence = path.startsWith('materials.') ? guide.materials[n - 1]?.evidence : undefined;
  const of = evidence ? (theCatalogue().findEvidenceType(evidence)?.name[locale] ?? evidence) : '';
  return labels[locale][pattern]?.(n, of, m) ?? path;
}
