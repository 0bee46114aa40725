import { words, type Locale } from '#lib/kernel/locale.ts';
import { signInWithProvider } from './actions.ts';

const texts = words({
  zh: { button: '使用统一身份认证登录', hint: '工作人员必须使用这种方式。' },
  en: { button: 'Sign in with the city’s identity service', hint: 'Members of staff always sign in this way.' },
});

type ProviderButtonProps = { locale: Locale; next: string | undefined };

/** Leads to the city's identity provider, by a form, so that no other site can start it; `fetch` could not follow there. */
export const ProviderButton = ({ locale, next }: ProviderButtonProps) => {
  return (
    <form action={signInWithProvider} data-plain className="mb-10">
      <input type="hidden" name="locale" value={locale} />
      {next && <input type="hidden" name="next" value={next} />}
      <button className="button">{texts[locale].button}</button>
      <p className="mt-2 text-small text-quiet">{texts[locale].hint}</p>
    </form>
  );
};
