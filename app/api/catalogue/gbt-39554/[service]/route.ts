import { openDocument, site } from '#app/_reading/open-data.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { itemOf } from '#lib/standards/gbt-39554/item.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listGuides()
    .map(({ id }) => ({ service: id }));

export const GET = async (_: Request, { params }: { params: Promise<{ service: string }> }): Promise<Response> => {
  const { service } = await params;
  const guide = theCatalogue().findGuide(service);
  if (!guide) return new Response(null, { status: 404 });
  return openDocument(itemOf({ guide, catalogue: theCatalogue().ownEntries(), site }));
};
