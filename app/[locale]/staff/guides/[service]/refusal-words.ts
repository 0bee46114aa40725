import { wordingLabel } from '#app/_parts/guides/wording-label.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { TextFault } from '#lib/publishing/guides/check-texts.ts';
import type { ProposalRefusal } from '#lib/publishing/guides/propose.ts';

export const refusalWords: Bilingual<Record<Exclude<ProposalRefusal['code'], 'faulty_texts'>, string>> = words({
  zh: {
    not_yours: '这份办事指南不归您管。',
    another_waits: '这份办事指南已有一版在等待审核。审核或者撤回以后再提交，您填写的内容还在下面。',
    nothing_changed: '没有改动，不用提交。',
    changed_since: '您打开这一页以后，这份办事指南又有改动。您改过的内容都还在，没改的已换成最新文字，请核对后再提交。',
  },
  en: {
    not_yours: 'This guide is not among yours.',
    another_waits:
      'A version of this guide is already waiting. Send yours once it is settled; what you typed is below.',
    nothing_changed: 'Nothing is changed, so there is nothing to send.',
    changed_since:
      'The guide was changed after you opened this page. Everything you changed is still here, the rest shows the newest text. Check it and send it again.',
  },
});

const faultWords = words({
  zh: {
    missing: (label: string) => `请填写“${label}”`,
    too_long: (label: string, most: number) => `“${label}”请控制在 ${most} 个字以内`,
    markup: (label: string) => `“${label}”只能是文字，不能有标签、链接符号或者星号`,
    rule: (label: string, reason: string) => `“${label}”不合内容规则：${reason}`,
    ...{ zh: '（中文）', en: '（英文）' },
  },
  en: {
    missing: (label: string) => `Enter “${label}”`,
    too_long: (label: string, most: number) => `Keep “${label}” within ${most} characters`,
    markup: (label: string) => `“${label}” is plain text: no tags, links or asterisks`,
    rule: (label: string, reason: string) => `“${label}” breaks a rule of the content: ${reason}`,
    ...{ zh: ' (Chinese)', en: ' (English)' },
  },
});

/** What is wrong with typed texts, by the field it stands at. */
export const sayFaults = (guide: Guide, faults: Record<string, TextFault>, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, sayFault(guide, { field, fault }, locale)]),
  );

function sayFault(guide: Guide, { field, fault }: { field: string; fault: TextFault }, locale: Locale): string {
  const say = faultWords[locale];
  const [, path = field, language] = /^(.+)\.(zh|en)$/.exec(field) ?? [];
  const label = wordingLabel(guide, path, locale) + (language === 'zh' ? say.zh : language === 'en' ? say.en : '');
  if (fault.code === 'too_long') return say.too_long(label, fault.most);
  return fault.code === 'rule' ? say.rule(label, fault.reason) : say[fault.code](label);
}
