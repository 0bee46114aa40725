import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { FrozenCopy } from '#app/_parts/signatures/frozen-copy.tsx';
import { NoSigningNow } from '#app/_parts/signatures/no-signing-now.tsx';
import { WhoSigned } from '#app/_parts/signatures/who-signed.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { readAskedOfMe } from '#lib/applications/signatures/read-copies.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { DeclineForm, SignForm, SignRefused } from './sign-form.tsx';
import { isToSign, SignatureStanding, signatureWords } from './signature-standing.tsx';

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The application that a signatory is asked to sign, once they have opened its link; later its state. */
const SignaturePage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.signature(other, id);
  const ctx = await memberContext(locale, here);
  const found = (await readAskedOfMe(ctx, id)) ?? redirectNotFound(locale);
  const { application, copy, signatures, mine } = found;
  const service = theCatalogue().findGuide(application.service)?.name[locale] ?? application.service;
  const say = signatureWords[locale];
  const crumbs = [{ href: paths.applications(locale), text: pageNames[locale].applications }];
  const toSign = isToSign(found, ctx.now());
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }}>
      <PageTitle locale={locale} title={service} />
      <SignRefused locale={locale} />
      <h1>{service}</h1>
      <p className="mt-2">{say.applicant(application.applicantName)}</p>
      <SignatureStanding {...{ found, locale }} now={ctx.now()} />
      {toSign && <NoSigningNow service={application.service} locale={locale} />}
      {copy.frozen && (
        <>
          <Section id="signatories" title={say.who}>
            <WhoSigned {...{ copy, signatures, locale }} />
          </Section>
          <Section id="copy" title={say.copy}>
            <FrozenCopy frozen={copy.frozen} locale={locale} />
          </Section>
        </>
      )}
      {toSign && (
        <Section id="sign" title={say.sign}>
          <SignForm locale={locale} signatureId={mine.id} />
          <DeclineForm locale={locale} signatureId={mine.id} />
        </Section>
      )}
    </MyFrame>
  );
};

export default SignaturePage;
