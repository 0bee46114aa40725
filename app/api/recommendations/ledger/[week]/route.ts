import { systemContext } from '#app/_server/system-context.ts';
import { readReleaseText } from '#lib/recommendations/usage/read-releases.ts';

/** The release of a week by its Monday, byte for byte: anyone can hash it and compare with the ledger. */
export const GET = async (_: Request, { params }: { params: Promise<{ week: string }> }): Promise<Response> => {
  const { week } = await params;
  const text = await readReleaseText(await systemContext(), week);
  if (text === undefined) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  });
};
