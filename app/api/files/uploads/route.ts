import { paths } from '#app/_request/paths.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { beginHandIn } from '#lib/applications/draft/files.ts';
import { most } from '#lib/files/checks/allowance.ts';
import { limits } from '#lib/files/rate-limits.ts';
import { admit, answer, metadataOf, refuse, version, wholeNumber } from '#app/api/files/tus.ts';

/** Begins an upload in parts: `Upload-Length`, and in `Upload-Metadata` its `filename`, `applicationId` and `field`. */
export const POST = async (request: Request): Promise<Response> => {
  const ctx = await admit(request);
  if (ctx instanceof Response) return ctx;
  const wait = await waitingTime(ctx, { of: limits.upload, by: ['person'] }, undefined);
  if (wait) return answer(429, { 'Retry-After': String(wait) });
  const size = wholeNumber(request.headers.get('upload-length'));
  const { filename: name = '', applicationId = '', field = '' } = metadataOf(request);
  if (size === undefined) return answer(400);
  const begun = await beginHandIn(ctx, { applicationId, field, name: name.slice(0, 500), size });
  if (!begun.ok) return refuse(request, begun.refusal);
  return answer(201, { Location: paths.upload(begun.value.uploadId), 'Upload-Offset': '0' });
};

/** What this server understands. */
export const OPTIONS = (): Response =>
  answer(204, { 'Tus-Version': version, 'Tus-Extension': 'creation', 'Tus-Max-Size': String(most.size) });
