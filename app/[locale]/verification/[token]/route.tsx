import { Notice } from '#app/_ui/notice.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths, type Here } from '#app/_request/paths.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { theIssuer } from '#app/_server/issuer.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { ownFinding } from '#app/_parts/documents/own-finding.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { lookAtShared } from '#lib/documents/holder/share.ts';
import { limits } from '#lib/documents/rate-limits.ts';
import { publishTrust, readTrust } from '#lib/documents/status.ts';
import { isLocale } from '#lib/kernel/locale.ts';
import { VerificationPage } from '#app/[locale]/verification/verification-page.tsx';
import { texts } from '#app/[locale]/verification/words.ts';

/** Shows the part of a document that a link opens, verified; its holder sees how often. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ locale: string; token: string }> },
): Promise<Response> => {
  const { locale, token } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  const say = texts[locale];
  const ctx = { ...(await systemContext()), issuer: theIssuer() };
  const here: Here = (other) => paths.sharedDocument(other, token);
  const waits = await waitingTime(ctx, { of: limits.verification, by: ['address'] }, undefined);
  const shared = waits ? undefined : await lookAtShared(ctx, token);
  const verdict = shared && (await checkDocument(shared.credential, await readTrust(ctx), ctx.now()));
  const finding = verdict && ownFinding(verdict, locale);
  const trust = await publishTrust(ctx);
  const response = await staticPage({
    ...{ request, locale, here },
    title: say.shared,
    status: shared ? 200 : waits ? 429 : 404,
    children: (
      <VerificationPage {...{ locale, here, trust, finding }}>
        <div className="mt-6 text-column">
          {shared ? (
            <Notice>{say.until(formatDateTime(shared.expiresAt, locale))}</Notice>
          ) : (
            <Notice kind="warning" title={waits ? say.wait : say.ended}>
              {!waits && say.endedWhat}
            </Notice>
          )}
        </div>
      </VerificationPage>
    ),
  });
  // The address is a secret: it is told to no other site.
  response.headers.set('Referrer-Policy', 'no-referrer');
  return response;
};
