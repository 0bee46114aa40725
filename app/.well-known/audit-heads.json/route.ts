import { openAnswer } from '#app/_server/open-answer.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { publicationOf } from '#lib/audit/anchor.ts';
import { publishedAnchors } from '#lib/audit/anchor-log.ts';

export const dynamic = 'force-dynamic';

/** The signed ends of the audit log: whoever keeps a copy can prove later that it was rewritten or put back. */
export const GET = async (): Promise<Response> => {
  const ctx = await systemContext();
  return openAnswer(publicationOf(ctx.vault, await publishedAnchors(ctx)));
};
