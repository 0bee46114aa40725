import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const ServiceNames = ({ ids, locale }: { ids: string[]; locale: Locale }) =>
  ids.flatMap((id, place) => {
    const guide = theCatalogue().findGuide(id);
    if (!guide) return [];
    return [
      place > 0 && (locale === 'zh' ? '、' : ', '),
      <a key={id} href={paths.service(locale, id)}>
        {guide.name[locale]}
      </a>,
    ];
  });
