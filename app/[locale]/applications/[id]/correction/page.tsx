import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { resubmitApplication } from './actions.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CorrectionItems } from './items.tsx';
import { ResubmitForm } from './resubmit-form.tsx';

const texts = words({
  zh: {
    title: '补正您的申请',
    by: (day: string) => `请在${day}前完成。只需改下面列出的内容，全部改好后一起发送；补正的时间不计入办理期限。`,
  },
  en: {
    title: 'Correct your application',
    by: (day: string) =>
      `Please finish by ${day}. Change only what is listed below and send it all at once. This time does not count towards our limit.`,
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const CorrectionPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.correction(other, id);
  const held = await heldBack(resubmitApplication);
  if (held) return <SignInFirst {...{ locale, here }} action={resubmitApplication} values={held} />;
  const ctx = await memberContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? redirectNotFound(locale);
  const { correctionDueOn } = found.application;
  if (found.asked.length === 0 && !(await answersForm())) return redirect(paths.application(locale, id) as Route);
  const crumbs = [{ href: paths.application(locale, id), text: found.terms.service[locale] }];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }} form="correction-form">
      <QuickExit service={found.application.service} locale={locale} />
      <h1>{texts[locale].title}</h1>
      {correctionDueOn && (
        <p className="mt-2 mb-6 text-column">{texts[locale].by(formatDate(correctionDueOn, locale))}</p>
      )}
      <CorrectionItems found={found} locale={locale} linked />
      <ResubmitForm locale={locale} applicationId={id} title={texts[locale].title} />
    </MyFrame>
  );
};

export default CorrectionPage;
