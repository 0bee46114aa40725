import { sayFileRefusal } from '#app/_parts/files/refusal-words.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { paths } from '#app/_request/paths.ts';
import { plainPage } from '#app/_request/plain-page.ts';
import { streamOf } from '#app/_server/stream-of.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { mediaTypes } from '#lib/files/checks/kind.ts';
import { isSigned, signLink } from '#lib/files/link.ts';
import { openFile, type Opened, type OpenRefusal, type Wanted } from '#lib/files/open.ts';
import { limits } from '#lib/files/rate-limits.ts';
import { words } from '#lib/kernel/locale.ts';

const title = words({ zh: '这个文件打不开', en: 'This file cannot be opened' });

/**
 * Gives a file to its owner, or to staff whose case carries it. The address leads on to one that is signed for this person
 * and lasts a minute. `see` shows it in the browser instead of keeping it.
 */
export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const { file: fileId } = await params;
  const { actor, ...rest } = await writingContext();
  if (!actor) return leadTo(paths.signIn('zh'));
  const ctx = { ...rest, actor };
  const asked = new URL(request.url).searchParams;
  const see = asked.get('see') === '1';
  if (!isSigned(ctx, fileId, { until: Number(asked.get('until')), by: asked.get('by') ?? '' })) {
    const { until, by } = signLink(ctx, fileId);
    return leadTo(
      `${paths.file(fileId)}?${new URLSearchParams({ ...(see ? { see: '1' } : {}), until: String(until), by }).toString()}`,
    );
  }
  if (await waitingTime(ctx, { of: limits.fileLook, by: ['person'] }, undefined))
    return new Response(null, { status: 429 });
  const wanted = wantedIn(request.headers.get('range'));
  const opened = await openFile(ctx, { fileId, wanted });
  return opened.ok ? answerWith(opened.value, { see, isPart: wanted !== undefined }) : refuse(request, opened.refusal);
};

const leadTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });

/** One range in bytes; several, or anything else, are answered with the whole. */
function wantedIn(header: string | null): Wanted | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from) return { from: Number(from), ...(to ? { to: Number(to) } : {}) };
  return to ? { last: Number(to) } : undefined;
}

function answerWith({ file, range, bytes }: Opened, { see, isPart }: { see: boolean; isPart: boolean }): Response {
  const shown = see && file.kind !== 'ofd' ? 'inline' : 'attachment';
  const headers = {
    'Content-Type': mediaTypes[file.kind],
    'Content-Disposition': `${shown}; filename="file.${file.kind}"; filename*=UTF-8''${encoded(file.name)}`,
    'Content-Length': String(range.to - range.from + 1),
    'Accept-Ranges': 'bytes',
    ...(isPart ? { 'Content-Range': `bytes ${range.from}-${range.to}/${file.size}` } : {}),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
    ...{ 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' },
    ...{ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' },
  };
  return new Response(streamOf(bytes), { status: isPart ? 206 : 200, headers });
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function refuse(request: Request, refusal: OpenRefusal): Response {
  if (refusal.code === 'range')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${refusal.size}` } });
  const locale = request.headers.get('accept-language')?.startsWith('en') ? 'en' : 'zh';
  const text = sayFileRefusal(locale, refusal) ?? '';
  return plainPage({ locale, title: title[locale], text }, refusal.code === 'unknown_file' ? 404 : 409);
}
