import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '#app/_ui/notice.tsx';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { currentContext, mayDecideNow } from '#app/_request/context.ts';
import { GuestClosed } from '#app/_parts/identity/guest-closed.tsx';
import { isGuestOver } from '#app/_request/guest.ts';
import { environment } from '#app/_server/environment.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { safeReturnPath } from '#app/_request/safe-return-path.ts';
import { listDemoPeople } from '#lib/identity/demonstration.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words } from '#lib/kernel/locale.ts';
import { DemoPeople } from './demo-people.tsx';
import { EmailForm } from './email-form.tsx';
import { ProviderButton } from './provider-button.tsx';
import { SignInAgain } from '#app/_parts/identity/sign-in-again.tsx';

const texts = words({
  zh: {
    title: '登录',
    intro: '办理和查询您自己的事项需要登录。查看办事指南不需要登录。',
    failed: '这次没有登录成功，账户没有任何变化。请再试一次。',
  },
  en: {
    title: 'Sign in',
    intro: 'You sign in to apply and to follow your applications. You can read every guide without signing in.',
    failed: 'Signing in did not work this time, and nothing has changed. Please try again.',
  },
});

type Props = LocaleParams & {
  searchParams: Promise<{ next?: string | string[]; error?: string | string[]; again?: string | string[] }>;
};

export const metadata: Metadata = { title: null, robots: { index: false } };

const SignInPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { next: typed, error, again } = await searchParams;
  const next = safeReturnPath(typed);
  const { db, actor } = await currentContext();
  const provesAgain = again === 'yes' && actor && actor.posts.length > 0 && !(await mayDecideNow());
  if (actor && !provesAgain) redirect((next ?? paths.applications(locale)) as Route);
  const { mode, oidc } = environment();
  return (
    <ActingFrame locale={locale} here={(other) => paths.signIn(other, next)} form="email-form">
      {next && <SignInAgain locale={locale} />}
      <div className="text-column">
        <h1>{texts[locale].title}</h1>
        <p className="mt-3 mb-6">{texts[locale].intro}</p>
        {(await isGuestOver()) && <GuestClosed locale={locale} />}
        {error && (
          <div className="mb-6">
            <Notice kind="refusal">{texts[locale].failed}</Notice>
          </div>
        )}
        {mode === 'demonstration' && <DemoPeople locale={locale} next={next} people={await demoPeople(db)} />}
        {oidc && <ProviderButton locale={locale} next={next} />}
        <EmailForm locale={locale} next={next} title={texts[locale].title} />
      </div>
    </ActingFrame>
  );
};

/** A button needs no more of them. */
const demoPeople = async (db: Context['db']) => (await listDemoPeople(db)).map(({ name, role }) => ({ name, role }));

export default SignInPage;
