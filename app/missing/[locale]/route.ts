import { missingPage } from '#app/_reading/not-found-page.tsx';

/** Where next.config.js sends every address that nothing else answers. */
const answer = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  return missingPage(request, locale);
};

export const GET = answer;
export const HEAD = answer;
