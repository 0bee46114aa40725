import { formState } from '#app/_forms/form-state.ts';
import { guestWords } from '#app/_parts/identity/guest-words.ts';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { applicantsOf, type Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { startAsGuest } from './actions.ts';
import { startRefusals } from './start-form.tsx';

const texts = words({
  zh: {
    start: '开始',
    signIn: '登录并开始',
    signInWhy: '登录后，填写的内容会保存在您的账户里，只有您能看到。',
    without: '不登录，直接填写',
    withoutTitle: '暂时不想登录',
  },
  en: {
    start: 'Start',
    signIn: 'Sign in to start',
    signInWhy: 'What you write is kept in your account, where only you can see it.',
    without: 'Start without signing in',
    withoutTitle: 'If you would rather not sign in yet',
  },
});

type StartSignedOutProps = { guide: Guide; locale: Locale; title: string };

/** The way in for whoever is not signed in: with an account, or, for what people apply for themselves, without one. */
export const StartSignedOut = async ({ guide, locale, title }: StartSignedOutProps) => {
  const { errors, refusal, notice } = await formState(startAsGuest);
  const say = texts[locale];
  const refused = notice ?? (refusal && startRefusals[locale][refusal.code]);
  return (
    <Section id="start" title={say.start}>
      <PageTitle locale={locale} title={title} error={Boolean(refused)} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <p className="mb-4 text-column">{say.signInWhy}</p>
      <a href={paths.signIn(locale, paths.startApplication(locale, guide.id))} className="button">
        {say.signIn}
      </a>
      {applicantsOf(guide).includes('citizen') && <WithoutAccount guide={guide} locale={locale} />}
    </Section>
  );
};

const WithoutAccount = ({ guide, locale }: Omit<StartSignedOutProps, 'title'>) => {
  const say = texts[locale];
  return (
    <form action={startAsGuest} className="mt-8 text-column">
      <h3>{say.withoutTitle}</h3>
      <p className="mt-2 mb-4">{guestWords[locale].rules}</p>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="service" value={guide.id} />
      <button className="button button-quiet">{say.without}</button>
    </form>
  );
};
