import { theIssuer } from '#app/_server/issuer.ts';
import { openAnswer } from '#app/_server/open-answer.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { publishStatusList } from '#lib/documents/status.ts';

export const dynamic = 'force-dynamic';

/** The signed list of revoked documents (IETF Token Status List). */
export const GET = async (): Promise<Response> =>
  openAnswer(
    await publishStatusList({ ...(await systemContext()), issuer: theIssuer() }),
    'application/statuslist+jwt',
  );
