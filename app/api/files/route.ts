import { filesFrom, type SentFields } from './files-from.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { paths } from '#app/_request/paths.ts';
import { largestFiles, refuseRequest } from '#app/_request/refuse-request.ts';
import { safeReturnPath } from '#app/_request/safe-return-path.ts';
import { environment } from '#app/_server/environment.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { handIn, handInAgain, takeOut } from '#lib/applications/draft/files.ts';
import { limits } from '#lib/files/rate-limits.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import type { Result } from '#lib/kernel/result.ts';

/** The refusal of one thing that was asked, under its question. */
type Said = { field: string; code: string; most?: number };

/**
 * Takes the page of a form that asks for files: `applicationId`, `page`, `locale`, `toCheck`, then files by the name of
 * their question. Its buttons add files to a question (`intent`, which is `refresh` to see what there is), take one out
 * (`remove.{question}`) or use one of before (`again.{question}`) and lead back to the page; the last one goes on if
 * nothing is missing. Scans at the counter lead back there.
 */
export const POST = async (request: Request): Promise<Response> => {
  const origin = new URL(environment().url).origin;
  const refused = refuseRequest(request, { origin, locale: 'zh', largest: largestFiles });
  if (refused) return refused;
  const { actor, ...rest } = await writingContext();
  if (!actor) return leadTo(signInAgain(request, origin));
  const ctx = { ...rest, actor };
  const said: Said[] = [];
  let count = 0;
  const isOften = await waitingTime(ctx, { of: limits.upload, by: ['person'] }, undefined);
  const { fields, isWhole } = await filesFrom(request, async ({ fields: { applicationId = '' }, field, ...file }) => {
    count += 1;
    const given = isOften ? tooOften : await handIn(ctx, { applicationId, field, ...file });
    said.push(...refusalIn(field, given));
  });
  if (!isWhole) said.push({ field: '', code: 'broken_off' });
  const { intent = '' } = fields;
  if (intent && intent !== 'refresh' && count === 0) said.push({ field: intent, code: 'no_file' });
  return leadTo(await next(ctx, fields, said));
};

const tooOften = { ok: false, refusal: { code: 'too_often' } } as const;

const refusalIn = (field: string, result: Result<unknown, { code: string; most?: number }>): Said[] => {
  if (result.ok) return [];
  const { code, most }: { code: string; most?: number } = result.refusal;
  return [{ field, code, ...(most === undefined ? {} : { most }) }];
};

/** Does what the button says, and tells where to go. */
async function next(ctx: PortalContext, fields: SentFields, said: Said[]): Promise<string> {
  const { applicationId = '', page = '', toCheck } = fields;
  const locale: Locale = isLocale(fields['locale'] ?? '') ? (fields['locale'] as Locale) : 'zh';
  if (!applicationId || !page) return paths.applications(locale);
  const wish = wishIn(fields);
  if (wish) {
    const { act, field, fileId } = wish;
    said.push(...refusalIn(field, await act(ctx, { applicationId, field, fileId })));
  }
  const back = { id: applicationId, page, ...(toCheck ? { from: 'check' } : {}) };
  const [first] = said;
  if (first) return paths.afterFiles(locale, { ...back, ...inAddress(first) });
  if (wish || fields['intent'] || page === paths.staff.counterScans) return paths.afterFiles(locale, back);
  return goOn(ctx, { locale, back, toCheck: toCheck === 'yes' });
}

const inAddress = ({ field, code, most }: Said) => ({
  ...{ field, file: code },
  ...(most === undefined ? {} : { most: String(most) }),
});

const wishes = { remove: takeOut, again: handInAgain };

function wishIn(fields: SentFields) {
  for (const [name, fileId = ''] of Object.entries(fields)) {
    const [, wish, field] = /^(remove|again)\.(.+)$/.exec(name) ?? [];
    if (wish && field) return { act: wishes[wish as keyof typeof wishes], field, fileId };
  }
  return undefined;
}

type Back = { id: string; page: string; from?: string };

/** The next page, or this one with what is missing on it. */
async function goOn(
  ctx: PortalContext,
  { locale, back, toCheck }: { locale: Locale; back: Back; toCheck: boolean },
): Promise<string> {
  const answered = await answer(ctx, { applicationId: back.id, page: back.page, raw: {}, toCheck });
  if (answered.ok) return paths.afterAnswers(locale, answered.value);
  if (answered.refusal.code !== 'invalid') return paths.application(locale, back.id);
  return paths.afterFiles(locale, { ...back, file: 'missing' });
}

/** To the page that was sent, once signed in again; its files have to be chosen once more. */
function signInAgain(request: Request, origin: string): string {
  const from = request.headers.get('referer') ?? '';
  const path = from.startsWith(`${origin}/`) ? safeReturnPath(from.slice(origin.length)) : undefined;
  return paths.signIn(path?.startsWith('/en') ? 'en' : 'zh', path);
}

const leadTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
