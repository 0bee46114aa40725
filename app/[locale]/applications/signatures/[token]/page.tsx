import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { findOpenedByLink } from '#lib/applications/signatures/read-copies.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { OpenForm } from './open-form.tsx';

const texts = words({
  zh: {
    title: '请您签字',
    about:
      '有人填了一份申请，需要您一起签字。请先填您的居民身份证号码，号码对得上，就能看到要签的内容。看过以后，签不签由您决定。',
  },
  en: {
    title: 'You are asked to sign',
    about:
      'Somebody filled in an application that needs your signature. Enter your resident identity number first: if it is the right one, you see what is to be signed. Whether you sign it is for you to decide then.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const SignatureLinkPage = async ({ params }: LocaleParams<{ token: string }>) => {
  const locale = await localeOf(params);
  const { token } = await params;
  const here = (other: Locale) => paths.signatureLink(other, token);
  const ctx = await memberContext(locale, here);
  const opened = await findOpenedByLink(ctx, token);
  if (opened) return redirect(paths.signature(locale, opened) as Route);
  const { title, about } = texts[locale];
  return (
    <MyFrame {...{ ctx, locale, here }} form="open-form">
      <h1>{title}</h1>
      <p className="mt-3 text-column">{about}</p>
      <OpenForm {...{ locale, token, title }} />
    </MyFrame>
  );
};

export default SignatureLinkPage;
