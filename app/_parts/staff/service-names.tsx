import { paths } from '#app/_request/paths.ts';
import { findGuide } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Services in a row, each leading to its guide. */
export const ServiceNames = ({ ids, locale }: { ids: string[]; locale: Locale }) =>
  ids.flatMap((id, place) => {
    const guide = findGuide(id);
    if (!guide) return [];
    return [
      place > 0 && (locale === 'zh' ? '、' : ', '),
      <a key={id} href={paths.service(locale, id)}>
        {guide.name[locale]}
      </a>,
    ];
  });
