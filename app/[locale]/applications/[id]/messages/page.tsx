import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { writeToTheStaff } from './actions.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Conversation } from './conversation.tsx';
import { MessageForm } from './message-form.tsx';

const texts = words({ zh: { title: '与工作人员联系' }, en: { title: 'Messages' } });

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const MessagesPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.messages(other, id);
  const held = await heldBack(writeToTheStaff);
  if (held) return <SignInFirst {...{ locale, here }} action={writeToTheStaff} values={held} />;
  const ctx = await memberContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? redirectNotFound(locale);
  if (found.application.status === 'draft') return redirect(paths.application(locale, id) as Route);
  const crumbs = [{ href: paths.application(locale, id), text: found.terms.service[locale] }];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }} form="message-form">
      <h1 className="mb-6">{texts[locale].title}</h1>
      <Conversation found={found} locale={locale} here />
      <MessageForm locale={locale} applicationId={id} title={texts[locale].title} />
    </MyFrame>
  );
};

export default MessagesPage;
