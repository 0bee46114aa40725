import { openAnswer } from '#app/_server/open-answer.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { publishedKeys } from '#lib/documents/keys/keys.ts';

export const dynamic = 'force-dynamic';

/** Every key that ever signed a document (RFC 7517); `usedFrom` and `usedUntil` are ours, in seconds since 1970. */
export const GET = async (): Promise<Response> =>
  openAnswer(JSON.stringify({ keys: await publishedKeys(await systemContext()) }), 'application/jwk-set+json');
