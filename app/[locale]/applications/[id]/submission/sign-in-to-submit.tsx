import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    why: '提交需要登录。登录后，这份申请放进您的账户，您再核对一遍就可以提交；填的内容不会丢。',
    signIn: '登录并提交',
  },
  en: {
    why: 'You sign in to submit. Then you take this application into your account, check it once more and submit it. Nothing that you wrote is lost.',
    signIn: 'Sign in and submit',
  },
});

type SignInToSubmitProps = { applicationId: string; locale: Locale; title: string };

/** A guest comes back from signing in to where the draft is taken into their account. */
export const SignInToSubmit = ({ applicationId, locale, title }: SignInToSubmitProps) => (
  <>
    <PageTitle locale={locale} title={title} />
    <p className="mb-4">{texts[locale].why}</p>
    <a href={paths.signIn(locale, paths.handover(locale, applicationId))} className="button max-sm:w-full">
      {texts[locale].signIn}
    </a>
  </>
);
