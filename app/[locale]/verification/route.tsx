import { Notice } from '#app/_ui/notice.tsx';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { theIssuer } from '#app/_server/issuer.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { systemContext } from '#app/_server/system-context.ts';
import type { Finding } from '#app/_parts/documents/finding.ts';
import { foreignFinding } from '#app/_parts/documents/foreign-finding.ts';
import { ownFinding } from '#app/_parts/documents/own-finding.ts';
import { checkForeign } from '#lib/documents/foreign/check-foreign.ts';
import { checkDocument } from '#lib/documents/credential/check-document.ts';
import { checkFile } from '#lib/documents/credential/sealed-file.ts';
import { documentIn, looksLikeJson } from '#lib/documents/credential/document-in.ts';
import { limits } from '#lib/documents/rate-limits.ts';
import { publishTrust, readTrust } from '#lib/documents/status.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { VerificationPage } from './verification-page.tsx';
import { texts } from './words.ts';

type Props = { params: Promise<{ locale: string }> };

/** Its camera may be used; nothing else about the policy differs from other reading pages. */
const permissions = 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()';

/** The page with keys and status list of this minute. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  const ctx = { ...(await systemContext()), issuer: theIssuer() };
  const trust = await publishTrust(ctx);
  return answer(request, locale, <VerificationPage {...{ locale, trust }} here={paths.verification} />);
};

/** For who has no script: verifies what was sent, and keeps nothing of it. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  const ctx = { ...(await systemContext()), issuer: theIssuer() };
  const trust = await publishTrust(ctx);
  const found = await findingFor(request, locale, ctx);
  return answer(
    request,
    locale,
    <VerificationPage
      {...{ locale, trust }}
      here={paths.verification}
      finding={typeof found === 'string' ? undefined : found}
    >
      {typeof found === 'string' && (
        <div className="mt-6 text-column">
          <Notice kind="warning">{texts[locale][found]}</Notice>
        </div>
      )}
    </VerificationPage>,
  );
};

async function answer(request: Request, locale: Locale, children: React.ReactNode): Promise<Response> {
  const { title, summary } = texts[locale];
  const response = await staticPage({
    request,
    locale,
    here: paths.verification,
    title,
    summary,
    indexed: true,
    children,
  });
  response.headers.set('Permissions-Policy', permissions);
  return response;
}

const largest = 5 * 1024 * 1024;

type Context = Parameters<typeof readTrust>[0] & Parameters<typeof waitingTime>[0];

async function findingFor(request: Request, locale: Locale, ctx: Context): Promise<Finding | 'tooLarge' | 'wait'> {
  if (Number(request.headers.get('content-length') ?? Infinity) > largest) return 'tooLarge';
  if (await waitingTime(ctx, { of: limits.verification, by: ['address'] }, undefined)) return 'wait';
  const form = await request.formData().catch(() => new FormData());
  const [text, file] = [form.get('text'), form.get('file')];
  const isFile = file instanceof File && file.size > 0;
  const given = isFile ? await file.text() : typeof text === 'string' ? text : '';
  const now = ctx.now();
  const foreign = looksLikeJson(given) && (await checkForeign(given, now));
  if (foreign) return foreignFinding(foreign, { locale, now });
  const trust = await readTrust(ctx);
  const verdict = await (isFile
    ? checkFile(new Uint8Array(await file.arrayBuffer()), trust, now)
    : checkDocument(documentIn(given), trust, now));
  return ownFinding(verdict, locale);
}
