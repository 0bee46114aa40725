import { namedServices } from '#app/_parts/recommendations/named-services.ts';
import { isLocale, locales } from '#lib/kernel/locale.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** What the services are called in one language: what a device needs to show a recommendation. */
export const GET = async (_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  return isLocale(locale) ? Response.json(namedServices(locale)) : new Response(null, { status: 404 });
};
