import { missingPage } from '#app/_web/missing-page.tsx';
import { isLocale } from '#lib/kernel/locale.ts';

/** Where next.config.js sends every address that nothing else answers. */
const answer = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  return missingPage(request, isLocale(locale) ? locale : 'zh');
};

export const GET = answer;
export const HEAD = answer;
