import { formatList } from '#app/_ui/format.ts';
import type { Difference } from '#lib/forms/compare-forms.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    before: (label: string) => `原来的问法是“${label}”`,
    added: (options: string) => `新增选项：${options}`,
    dropped: (options: string) => `不再提供的选项：${options}`,
    hint: '填写说明有变化',
    kind: '填写方式有变化',
    required: '现在必须填写',
    optional: '现在可以不填',
    'option-words': '选项的文字有变化',
    list: '可以选的名单有变化',
    condition: '需要填写的情形有变化',
    rules: '填写要求有变化',
  },
  en: {
    before: (label: string) => `it read “${label}” before`,
    added: (options: string) => `new options: ${options}`,
    dropped: (options: string) => `options no longer offered: ${options}`,
    hint: 'its explanation has changed',
    kind: 'it is answered in another way',
    required: 'it must be answered now',
    optional: 'it may be left out now',
    'option-words': 'some options are worded differently',
    list: 'the list it is answered from has changed',
    condition: 'it is asked in other circumstances',
    rules: 'what it accepts has changed',
  },
});

/** How a question is no longer what it was, in parts of a sentence. */
export function sayDifference(difference: Difference, locale: Locale): string[] {
  const say = texts[locale];
  if (difference.about === 'label') return [say.before(difference.before[locale])];
  if (difference.about !== 'options') return [say[difference.about]];
  const list = (options: Bilingual[]) =>
    formatList(
      options.map((option) => option[locale]),
      locale,
    );
  const { added, dropped } = difference;
  return [
    ...(added.length > 0 ? [say.added(list(added))] : []),
    ...(dropped.length > 0 ? [say.dropped(list(dropped))] : []),
  ];
}
