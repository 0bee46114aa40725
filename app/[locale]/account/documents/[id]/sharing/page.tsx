import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { lineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { shareMyDocument } from './actions.ts';
import { ShareForm } from './share-form.tsx';

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The lines that every document shows. */
const always = ['body', 'date', 'until'];

const SharingPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.sharing(other, id);
  const held = await heldBack(shareMyDocument);
  if (held) return <SignInFirst {...{ locale, here }} action={shareMyDocument} values={held} />;
  const ctx = await memberContext(locale, here);
  const { document, claims } = (await readMyDocument(ctx, id)) ?? redirectNotFound(locale);
  const parts = linesOf(claims, locale, lineWords[locale]).filter(({ name }) => !always.includes(name));
  const crumbs = [
    { href: paths.documents(locale), text: pageNames[locale].documents },
    { href: paths.document(locale, id), text: document.title[locale] },
  ];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }} form="share-form">
      <ShareForm {...{ locale, parts }} documentId={id} />
    </MyFrame>
  );
};

export default SharingPage;
