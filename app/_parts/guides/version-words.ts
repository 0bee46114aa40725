import { formatDateTime } from '#app/_ui/format.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { GuideVersion } from '#lib/publishing/guides/guide-version.ts';

const texts = words({
  zh: {
    waits: '等待审核',
    published: (who: string, at: string) => `${who}于${at}发布`,
    rejected: (who: string, at: string) => `${who}于${at}退回`,
    withdrawn: (who: string, at: string) => `${who}于${at}撤回`,
  },
  en: {
    waits: 'Waits to be published',
    published: (who: string, at: string) => `Published by ${who}, ${at}`,
    rejected: (who: string, at: string) => `Sent back by ${who}, ${at}`,
    withdrawn: (who: string, at: string) => `Taken back by ${who}, ${at}`,
  },
});

/** What became of a version, by whom and when. */
export function versionState({ outcome, settledBy, settledAt }: GuideVersion, locale: Locale): string {
  const say = texts[locale];
  if (!outcome || !settledAt) return say.waits;
  return say[outcome](settledBy ?? '', formatDateTime(settledAt, locale));
}
