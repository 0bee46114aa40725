import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { admit, answer, refuse, wholeNumber } from '#app/api/files/tus.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { handInPart } from '#lib/applications/draft/files.ts';
import { limits } from '#lib/files/rate-limits.ts';
import { findUpload } from '#lib/files/upload.ts';

type Of = { params: Promise<{ upload: string }> };

/** Where to go on with an upload. */
export const HEAD = async (request: Request, { params }: Of): Promise<Response> => {
  const ctx = await admit(request);
  if (ctx instanceof Response) return ctx;
  const upload = await findUpload(ctx, (await params).upload);
  if (!upload) return answer(404);
  return answer(200, { 'Upload-Offset': String(upload.offset), 'Upload-Length': String(upload.size) });
};

/** Takes the bytes from `Upload-Offset` on. With the last ones, `Upload-File` names the file that came of them. */
export const PATCH = async (request: Request, { params }: Of): Promise<Response> => {
  const ctx = await admit(request);
  if (ctx instanceof Response) return ctx;
  const wait = await waitingTime(ctx, { of: limits.uploadPart, by: ['person'] }, undefined);
  if (wait) return answer(429, { 'Retry-After': String(wait) });
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') return answer(415);
  const offset = wholeNumber(request.headers.get('upload-offset'));
  if (offset === undefined) return answer(400);
  // The type of the body is that of the browser; Node's is the same at run time.
  const bytes = request.body ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>) : Readable.from([]);
  const grown = await handInPart(ctx, { uploadId: (await params).upload, offset, bytes });
  if (grown.ok) {
    const file = grown.value.file ? { 'Upload-File': grown.value.file.id } : {};
    return answer(204, { 'Upload-Offset': String(grown.value.offset), ...file });
  }
  const { refusal } = grown;
  if (refusal.code === 'other_offset') return answer(409, { 'Upload-Offset': String(refusal.offset) });
  return refusal.code === 'unknown_upload' ? answer(404) : refuse(request, refusal);
};
