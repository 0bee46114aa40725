import 'server-only';
import { environment } from '#app/_server/environment.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { largestFiles, refuseRequest } from '#app/_request/refuse-request.ts';
import { sayFileRefusal } from '#app/_parts/files/refusal-words.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { isLocale } from '#lib/kernel/locale.ts';

/** The resumable upload protocol tus 1.0.0, its core and creation. */
export const version = '1.0.0';

export const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...common, ...headers } });

const common = { 'Tus-Resumable': version, 'Cache-Control': 'no-store' };

/** A refusal with its words, in the language of the page that sends. */
export function refuse(request: Request, refusal: { code: string; most?: number }, status = 422): Response {
  const asked = request.headers.get('accept-language')?.slice(0, 2) ?? '';
  const words = sayFileRefusal(isLocale(asked) ? asked : 'zh', refusal);
  return Response.json({ ...refusal, words }, { status, headers: common });
}

/** Who sends, or the answer for a request that is not ours to serve. */
export async function admit(request: Request): Promise<PortalContext | Response> {
  const origin = new URL(environment().url).origin;
  const refused = refuseRequest(request, { origin, locale: 'zh', largest: largestFiles });
  if (refused) return refused;
  if (request.headers.get('tus-resumable') !== version) return answer(412, { 'Tus-Version': version });
  const { actor, ...rest } = await writingContext();
  return actor ? { ...rest, actor } : answer(401);
}

/** `Upload-Metadata`: pairs of a name and a text in base64, with commas between. */
export function metadataOf(request: Request): Partial<Record<string, string>> {
  const pairs = (request.headers.get('upload-metadata') ?? '').split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

export function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
