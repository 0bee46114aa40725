import type { ShownFile } from '#app/_ui/files-field.tsx';
import { paths } from '#app/_request/paths.ts';
import type { ScanState, StoredFile } from '#lib/files/file.ts';
import { saySize } from '#lib/forms/kinds/say.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words<Partial<Record<ScanState, string>>>({
  zh: {
    waiting: '正在做安全检查',
    infected: '含有恶意程序，不能使用，请删除',
    failed: '安全检查没有完成，不能使用，请删除后另存一份再传',
  },
  en: {
    waiting: 'being checked',
    infected: 'holds a malicious program and cannot be used: remove it',
    failed: 'its check failed and it cannot be used: remove it and add a fresh copy',
  },
});

/** A file as a list shows it; only what may be opened has an address. */
export const shownFile = ({ id, name, size, scan }: StoredFile, locale: Locale): ShownFile => {
  const state = texts[locale][scan];
  return { id, name, size: saySize(size), ...(state ? { state } : { href: paths.fileToSee(id) }) };
};
