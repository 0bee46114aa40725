import { words, type Locale } from '#lib/kernel/locale.ts';
import { endSession } from './actions.ts';

const texts = words({ zh: '退出登录', en: 'Sign out' });

/** A button, because it changes something. */
export const SignOut = ({ locale }: { locale: Locale }) => (
  <form action={endSession}>
    <input type="hidden" name="locale" value={locale} />
    <button className="plain-link inline-flex min-h-11 cursor-pointer items-center">{texts[locale]}</button>
  </form>
);
