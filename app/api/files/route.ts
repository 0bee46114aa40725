import { filesFrom, type SentFields } from './files-from.ts';
import { currentContext } from '#app/_request/context.ts';
import { paths } from '#app/_request/paths.ts';
import { largestFiles, refuseRequest } from '#app/_request/refuse-request.ts';
import { environment } from '#app/_server/environment.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { fileQuestion } from '#lib/applications/draft/file-question.ts';
import { limits } from '#lib/files/rate-limits.ts';
import { receiveFile } from '#lib/files/receive.ts';
import { isLocale } from '#lib/kernel/locale.ts';

type Said = { code: string; most?: number };

/**
 * Takes the files of a plain form: fields `applicationId`, `field`, `page` and `locale`, then any number of files. Leads back
 * to the page with `file`, what came of them, and `most`, the limit that was passed.
 */
export const POST = async (request: Request): Promise<Response> => {
  const origin = new URL(environment().url).origin;
  const refused = refuseRequest(request, { origin, locale: 'zh', largest: largestFiles });
  if (refused) return refused;
  const { actor, ...rest } = await currentContext();
  if (!actor) return leadTo(paths.signIn('zh'));
  const ctx = { ...rest, actor };
  if (await waitingTime(ctx, { of: limits.upload, by: ['person'] }, undefined))
    return backTo({}, { code: 'too_often' });
  const said: Said[] = [];
  const { fields, isWhole } = await filesFrom(request, async (sent) => void said.push(await take(ctx, sent)));
  if (!isWhole) said.push({ code: 'broken_off' });
  return backTo(fields, said.find(({ code }) => code !== 'received') ?? said[0] ?? { code: 'no_file' });
};

type Sent = { fields: SentFields; name: string; bytes: AsyncIterable<Uint8Array> };

async function take(ctx: PortalContext, { fields, name, bytes }: Sent): Promise<Said> {
  const { applicationId = '', field = '' } = fields;
  const allow = await fileQuestion(ctx, { applicationId, field });
  if (!allow) return { code: 'unknown_application' };
  const received = await receiveFile(ctx, { applicationId, field, name, bytes, allow });
  if (received.ok) return { code: 'received' };
  const { refusal } = received;
  return { code: refusal.code, ...('most' in refusal ? { most: refusal.most } : {}) };
}

function backTo({ applicationId: id, page, field = '', locale = '' }: SentFields, { code, most }: Said): Response {
  const language = isLocale(locale) ? locale : 'zh';
  if (!id || !page) return leadTo(paths.applications(language));
  const said = { field, file: code, ...(most === undefined ? {} : { most: String(most) }) };
  return leadTo(paths.afterFiles(language, { id, page, ...said }));
}

const leadTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
