import { theCatalogue } from '#app/_server/content.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listEditions()
    .map(({ edition }) => ({ edition }));

/** A code list as forms ask for its entries: under one mark it is the same for ever. */
export const GET = async (_: Request, { params }: { params: Promise<{ edition: string }> }): Promise<Response> => {
  const { edition } = await params;
  const found = theCatalogue()
    .listEditions()
    .find((one) => one.edition === edition);
  if (!found) return new Response(null, { status: 404 });
  return Response.json(found.codes, { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } });
};
