import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Post } from '#lib/kernel/context.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

const city: Bilingual = words({ zh: '全市', en: 'whole city' });

/** 市场监督管理局受理员, as a letter names it. */
export function namePost({ catalogue }: WithCatalogue, { department, post }: Post): Bilingual {
  const place = catalogue.findDepartment(department)?.name ?? city;
  const name = catalogue.findPost(post)?.name ?? { zh: post, en: post };
  return { zh: `${place.zh}${name.zh}`, en: `${name.en}, ${place.en}` };
}
