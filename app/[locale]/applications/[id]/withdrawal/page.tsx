import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { seatWords } from '#app/_parts/application/seat-line.ts';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { after } from '#lib/applications/life/life.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { withdrawApplication } from './actions.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const texts = words({
  zh: { title: '撤回申请', what: '撤回以后，我们停止办理这份申请，不能恢复。以后需要的话，可以重新申请。' },
  en: {
    title: 'Withdraw your application',
    what: 'We stop working on it and it cannot be taken up again. You can make a new application whenever you need to.',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const WithdrawalPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.withdrawal(other, id);
  const held = await heldBack(withdrawApplication);
  if (held) return <SignInFirst {...{ locale, here }} action={withdrawApplication} values={held} />;
  const ctx = await memberContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? redirectNotFound(locale);
  if (!after(found.application.status, 'withdraw') && !(await answersForm()))
    return redirect(paths.application(locale, id) as Route);
  const crumbs = [{ href: paths.application(locale, id), text: found.terms.service[locale] }];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }} form="withdrawal-form">
      <h1>{texts[locale].title}</h1>
      <p className="mt-2 text-column">{texts[locale].what}</p>
      {found.seat && <p className="mt-2 text-column">{seatWords[locale].withdrawn}</p>}
      <WithdrawForm locale={locale} applicationId={id} title={texts[locale].title} />
    </MyFrame>
  );
};

export default WithdrawalPage;
